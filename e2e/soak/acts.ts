/** What a reader does, time and again, each with something of chance in it. */
import type { Locator, Page } from '@playwright/test'
import { jobs } from '../silence/jobs'
import { expect, type Running } from '../support/app'
import { actionsAt, noteField, notesPane, openBestHit, openPart } from '../support/reader'
import type { Ledger } from './ledger'

/** Whole numbers below a limit, the same in each run. */
export type Chance = (below: number) => number

interface Soaking {
  readonly running: Running
  readonly userData: string
  readonly chance: Chance
  readonly ledger: Ledger
  /** How many acts came before. */
  readonly count: number
}

type Act = (soaking: Soaking) => Promise<void>

const parts = ['Verwerven', 'Voorkomen', 'Voorbereiden', 'Vervolgen'] as const

const queries = [
  'multidisciplinaire casusoverleggen',
  'lokale aanpak',
  'uitreisverbod',
  'radicalisering jongeren',
  'bestuurlijke maatregelen',
  'Nationaal Coördinator',
  'informatie delen gemeente',
  'financiering van terrorisme',
  'terugkeerders',
  'veiligheidshuis'
] as const

/** The notes stay as many as these passages of each chapter: memory may not grow by what is kept. */
const passages = 8

const oneOf = <T>(list: readonly T[], chance: Chance): T => list[chance(list.length)] as T

interface Passage {
  /** The button before it. */
  readonly button: Locator
  /** What that says of it. */
  readonly name: string
  /** As one cites it. */
  readonly place: string
}

/** Chooses a passage of the open chapter, once all of it is there: a chapter opens where it was left. */
const passageIn = async (page: Page, chance: Chance): Promise<Passage> => {
  await expect(page.locator('main article[aria-busy]')).toHaveCount(0)
  const buttons = page.getByRole('main').getByRole('button', { name: /^Acties bij alinea / })
  const name = (await buttons.nth(chance(passages)).getAttribute('aria-label')) ?? ''
  const place = name.replace(/^Acties bij alinea /, '').replace(/,.*$/s, '')
  return { button: actionsAt(page, place), name, place }
}

/** Chooses from the menu of a passage; text that still comes to rest under the pointer closes it again. */
const chooseAt = async (page: Page, { button }: Passage, item: string | RegExp): Promise<void> => {
  const wanted = page.getByRole('menuitem', { name: item })
  await expect(async () => {
    if (!(await wanted.isVisible())) await button.click({ timeout: 5_000 })
    await wanted.click({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
}

const reads: Act = async ({ running: { page }, chance }) => {
  await openPart(page, oneOf(parts, chance))
  await page.locator('main .reader').focus()
  const screens = 1 + chance(8)
  for (let screen = 0; screen < screens; screen += 1) await page.keyboard.press('PageDown')
}

const searches: Act = async ({ running: { page }, chance }) => {
  await openBestHit(page, oneOf(queries, chance))
}

const notes: Act = async ({ running: { page }, chance, ledger, count }) => {
  const part = oneOf(parts, chance)
  await openPart(page, part)
  const passage = await passageIn(page, chance)
  const words = `Aantekening ${count} bij ${part}: ${'navragen bij de gemeente. '.repeat(1 + chance(20))}`
  ledger.typed.add(words)
  // Until it is kept again, nobody knows which words are.
  ledger.kept.delete(passage.place)
  await chooseAt(page, passage, /^Notitie (maken|bewerken)$/)
  await noteField(page).fill(words)
  await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Klaar' }).click()
  ledger.kept.set(passage.place, words)
}

const highlights: Act = async ({ running: { page }, chance }) => {
  await openPart(page, oneOf(parts, chance))
  const passage = await passageIn(page, chance)
  // One that has this meaning already would offer to take it away.
  const meaning = passage.name.includes('gemarkeerd als Bespreken') ? 'Uitzoeken' : 'Bespreken'
  await chooseAt(page, passage, `Markeren als ${meaning}`)
  await expect(passage.button).toHaveAccessibleName(new RegExp(`gemarkeerd als ${meaning}`))
}

/** Of the jobs of a working day, those that write no files. */
const others = [
  'searches in the search view',
  'copies a passage with its reference',
  'changes the settings',
  'finds in the chapter',
  'reads two places side by side',
  'opens a second window',
  'opens the help'
] as const

const another: Act = async ({ running, userData, chance, count }) => {
  await jobs[oneOf(others, chance)]?.(running, userData, count)
}

/** As often as they stand here. */
const acts: readonly (readonly [string, Act])[] = [
  ['reads', reads],
  ['reads', reads],
  ['searches', searches],
  ['searches', searches],
  ['notes', notes],
  ['notes', notes],
  ['highlights', highlights],
  ['does another job', another],
  ['does another job', another]
]

/** One of them: what it is called, and how it is done. */
export const nextAct = (chance: Chance): readonly [string, Act] => oneOf(acts, chance)
