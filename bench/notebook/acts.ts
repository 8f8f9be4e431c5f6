/** What a reader does to all annotations at once, and the way back. */
import type { Locator, Page } from '@playwright/test'
import { timed, type Awaited, type Measured, type Timed } from './timed'

interface Step {
  readonly name: string
  /** What comes before it, and is not measured. */
  readonly before?: (page: Page) => Promise<void>
  readonly act: (page: Page) => Promise<void>
  readonly awaited: Awaited
}

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('main').getByRole('button', { name }).first()

const pressed =
  (name: string | RegExp): Step['act'] =>
  (page) =>
    button(page, name).press('Enter')

const undo: Step['act'] = (page) => page.keyboard.press('Control+z')

const label = 'meetlabel'
const row = '.notebook-row'
const labels = `${row} .tag`
const otherMeaning = `${row}[data-meaning]:not([data-meaning="bespreken"])`

const inNotebook: readonly Step[] = [
  {
    name: 'choosing all',
    act: (page) => page.getByRole('checkbox', { name: /^Alle [\d.]+ kiezen$/ }).press('Space'),
    awaited: { kind: 'there', selector: '.notebook-chosen' }
  },
  {
    name: 'labelling all',
    before: async (page) => {
      await button(page, 'Labels…').press('Enter')
      await page.keyboard.type(label)
    },
    act: (page) => page.keyboard.press('Enter'),
    awaited: { kind: 'there', selector: labels, text: label }
  },
  {
    name: 'recolouring all',
    before: (page) => page.keyboard.press('Escape'),
    act: pressed('Markeren als Bespreken'),
    awaited: { kind: 'gone', selector: otherMeaning }
  },
  {
    name: 'removing all',
    act: pressed('Verwijderen'),
    awaited: { kind: 'gone', selector: row }
  },
  { name: 'removing undone', act: undo, awaited: { kind: 'there', selector: row } },
  { name: 'recolouring undone', act: undo, awaited: { kind: 'there', selector: otherMeaning } },
  {
    name: 'labelling undone',
    act: undo,
    awaited: { kind: 'gone', selector: labels, text: label }
  }
]

const toTake = '.transition-take .button[data-main]'

const inTransition: readonly Step[] = [
  {
    name: 'one answer',
    act: pressed(/^Hier hoort het: /),
    awaited: { kind: 'there', selector: '.transition-told .message' }
  },
  {
    name: 'taking all over',
    act: pressed(/^Alle ongewijzigde en verplaatste overnemen/),
    awaited: { kind: 'gone', selector: toTake }
  },
  {
    name: 'taking over undone',
    act: pressed('Ongedaan maken'),
    awaited: { kind: 'there', selector: toTake }
  }
]

/** What was done, and how long it took. */
export type Acts = ReadonlyMap<string, Timed>

const walk = async (measured: Measured, steps: readonly Step[]): Promise<Acts> => {
  const times = new Map<string, Timed>()
  for (const { name, before, act, awaited } of steps) {
    await before?.(measured.page)
    times.set(name, await timed(measured, () => act(measured.page), awaited))
  }
  return times
}

/** Gives all that the open notebook shows a label and a meaning, removes it, and undoes all of that. */
export const changeAll = (measured: Measured): Promise<Acts> => walk(measured, inNotebook)

/** On the page of a new edition: takes one annotation over and then all, and undoes that. */
export const takeAllOver = (measured: Measured): Promise<Acts> => walk(measured, inTransition)
