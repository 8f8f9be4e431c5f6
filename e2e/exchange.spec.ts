import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readExchange } from '../shared/exchange/read'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { openData, section } from './support/data'
import { chooseFile, chooseToOpen } from './support/files'
import { readPdf } from './support/pdf'
import {
  annotate,
  notesPane,
  openPart,
  painted,
  readable,
  runByKeys,
  tabTo
} from './support/reader'

const dialogOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Aantekeningen bewaren als' })

/** The characters of a Word document or a PDF, without white space, which a PDF has no fixed form for. */
const wordsIn = async (path: string): Promise<string> => {
  const bytes = await readFile(path)
  if (path.endsWith('.pdf')) return readPdf(bytes).pages.join('')
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return xml.replaceAll(/<[^>]*>|\s/g, '')
}

const elsewhere = (page: Page): Locator => section(page, 'Aantekeningen uit een ander programma')

/** As Hypothesis keeps words; the surroundings are those of the report. */
const row = (id: string, text: string, quote: object | null): object => ({
  id,
  created: '2026-03-02T09:15:00.123456+00:00',
  updated: '2026-03-02T09:20:00.123456+00:00',
  uri: 'https://www.voorbeeld.nl/rapport.html',
  text,
  tags: ['overleg'],
  target: [
    {
      source: 'https://www.voorbeeld.nl/rapport.html',
      ...(quote === null ? {} : { selector: [{ type: 'TextQuoteSelector', ...quote }] })
    }
  ]
})

test('notes are saved as a text, a table and Web Annotations, by keyboard, without what is personal', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', '# Wie zit aan tafel?\n\nBel 06-12345678.')
  await page.keyboard.press('Control+Shift+a')
  await expect(page.getByRole('heading', { level: 1, name: 'Aantekeningen' })).toBeFocused()

  const markdown = await chooseFile(app, userData, 'alles.md')
  const all = page.getByRole('button', { name: 'Alles bewaren als…' })
  await tabTo(page, all)
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('radio', { name: /^Word-document/ })).toBeChecked()
  await expect(dialog.getByText('lijkt iets te staan dat zegt om wie het gaat')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await dialog.getByRole('radio', { name: /^Tekst/ }).press('Space')
  await tabTo(page, dialog.getByRole('button', { name: 'Bewaren…' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(all).toBeFocused()
  await expect(page.getByRole('status').getByText(markdown)).toBeVisible()
  const text = await readFile(markdown, 'utf8')
  expect(text).toContain('### 2 Voorkomen\n\n#### par. 2.1, alinea 2')
  expect(text).toContain('    # Wie zit aan tafel?\n\n    Bel [telefoonnummer].')
  expect(text).toMatch(/<naslag:\/\/rat-2024\/[a-z0-9-]+>/u)

  // What is chosen, as a table.
  const table = await chooseFile(app, userData, 'gekozen.csv')
  await page.getByRole('checkbox', { name: /^Kiezen: 2\.1 alinea 2, # Wie/ }).press('Space')
  await expect(all).toBeHidden()
  const some = page.getByRole('button', { name: 'Bewaren als…' })
  await some.press('Enter')
  await expect(dialog.getByText('komt 1 aantekening')).toBeVisible()
  await dialog.getByRole('radio', { name: /^Tekst/ }).press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: /^Tabel voor Excel/ })).toBeChecked()
  await dialog.getByRole('radio', { name: 'Zoals het er staat' }).press('Space')
  await dialog.getByRole('button', { name: 'Bewaren…' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(some).toBeFocused()
  const rows = (await readFile(table, 'utf8')).split('\r\n')
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatch(/^\uFEFF"Rapport";"Hoofdstuk";/u)
  expect(rows[1]).toContain('Bel 06-12345678.')

  // From the palette, all of them, and as they were back again.
  const set = await chooseFile(app, userData, 'alles.annotation')
  await runByKeys(page, 'Alle aantekeningen bewaren als…')
  await dialog.getByRole('radio', { name: /^Web Annotation/ }).press('Space')
  await dialog.getByRole('radio', { name: 'Zoals het er staat' }).press('Space')
  await dialog.getByRole('button', { name: 'Bewaren…' }).press('Enter')
  await expect(dialog).toBeHidden()
  const read = readExchange(await readFile(set), { sha256: String, now: Date.now() })
  expect(read).toMatchObject({ ok: true, value: { program: 'naslag', unread: [] } })
  await openData(page)
  await chooseToOpen(app, set)
  await elsewhere(page).getByRole('button', { name: 'Bestand kiezen…' }).press('Enter')
  await expect(elsewhere(page)).toContainText('3 aantekeningen zijn al hier')
  await expect(elsewhere(page).getByRole('button', { name: /overnemen$/ })).toHaveCount(1)
})

test('notes are saved for Word and as a PDF, with their reference', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Wie zit **aan tafel**? Bel 06-12345678.')
  await page.keyboard.press('Control+Shift+a')
  for (const [format, file] of [
    [/^Word-document/, 'notities.docx'],
    [/^PDF/, 'notities.pdf']
  ] as const) {
    const path = await chooseFile(app, userData, file)
    await page.getByRole('button', { name: 'Alles bewaren als…' }).press('Enter')
    await dialogOf(page).getByRole('radio', { name: format }).press('Space')
    await dialogOf(page).getByRole('button', { name: 'Bewaren…' }).press('Enter')
    await expect(dialogOf(page)).toBeHidden()
    await expect(page.getByRole('status').getByText(path)).toBeVisible()
    const words = await wordsIn(path)
    for (const said of ['2 Voorkomen', 'Wie zit aan tafel? Bel [tel', 'par. 2.1, alinea 2'])
      expect(words).toContain(said.replaceAll(' ', ''))
  }
})

test('what was noted in Hypothesis is looked at, taken in as one act, and taken back, by keyboard', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  const words =
    (await page
      .getByRole('main')
      .getByText(/casusoverleg/)
      .first()
      .textContent()) ?? ''
  const exact = words.slice(0, 60).trim()
  const file = join(userData, 'hypothesis.json')
  const rows = [
    row('a', 'Wie **leidt** dit?', { exact, prefix: '', suffix: '' }),
    row('b', '', { exact: 'de', prefix: '', suffix: '' }),
    row('c', 'Nergens te vinden ![x](https://x.nl/a.png)', { exact: 'Jazz, koffie, zeilboten' }),
    row('d', 'Bij het hele rapport', null),
    { los: 'iets' }
  ]
  await writeFile(file, JSON.stringify({ total: rows.length, rows }))
  await openData(page)
  await chooseToOpen(app, file)
  const part = elsewhere(page)
  const choose = part.getByRole('button', { name: 'Bestand kiezen…' })
  await tabTo(page, choose)
  await page.keyboard.press('Enter')
  await expect(part.getByRole('heading', { name: 'hypothesis.json, uit Hypothesis' })).toBeFocused()
  await expect(part.getByRole('region', { name: 'Past precies in het rapport' })).toContainText(
    exact
  )
  await expect(part.getByRole('region', { name: 'Nog na te kijken' })).toContainText(
    'Markering: Belangrijk'
  )
  await expect(part.getByRole('region', { name: 'Passage niet gevonden' })).toContainText(
    'zeilboten'
  )
  await expect(part.getByRole('region', { name: 'Niet bij een passage gemaakt' })).toContainText(
    'hele rapport'
  )
  await expect(part.getByRole('region', { name: 'Niet te lezen' })).toContainText('{"los":"iets"}')
  await expect(part).toContainText('er wordt niets uitgevoerd of opgehaald')
  expect(await violationsInThemes(page)).toEqual({})
  const withLost = part.getByRole('checkbox', { name: /Ook de 2 aantekeningen zonder plaats/ })
  await expect(withLost).toBeChecked()
  await tabTo(page, withLost)
  await page.keyboard.press('Space')
  await expect(part.getByRole('button', { name: '2 aantekeningen overnemen' })).toBeVisible()
  await page.keyboard.press('Space')
  await tabTo(page, part.getByRole('button', { name: '4 aantekeningen overnemen' }))
  await page.keyboard.press('Enter')
  await expect(choose).toBeFocused()
  await expect(part.getByRole('status')).toContainText('4 aantekeningen overgenomen.')

  const notes = notesPane(page)
  await expect(notes.getByText('Nergens te vinden x (https://x.nl/a.png)')).toBeVisible()
  // Nothing of the report was changed: the reader is asked in the words of who took something in.
  await expect(notes.getByRole('region', { name: 'Plaats kiezen' })).toContainText(
    'Dit komt uit een bestand van een ander programma.'
  )
  await expect(notes.getByRole('region', { name: 'Uit een bestand, zonder plaats' })).toContainText(
    'Bij het hele rapport'
  )
  await expect(
    notes.getByText(/veranderd sinds u dit maakte|niet meer in het rapport/)
  ).toBeHidden()
  await openPart(page, 'Voorkomen')
  await page.getByRole('main').getByText(exact).scrollIntoViewIfNeeded()
  await expect.poll(() => painted(page, 'notitie')).toEqual([exact])

  // The same file again brings nothing; one undo takes back all of it.
  await openData(page)
  await choose.press('Enter')
  await expect(part).toContainText('4 aantekeningen zijn al hier')
  await part.getByRole('button', { name: 'Niet overnemen' }).press('Enter')
  await expect(choose).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(section(page, 'Stand')).toContainText('geen aantekeningen')
})

test('a bad file changes nothing, and says what to do', async ({ launch, userData }) => {
  const { app, page } = await launch()
  await readable(page)
  await openData(page)
  const part = elsewhere(page)
  const refused = async (name: string, bytes: string | Uint8Array, said: string): Promise<void> => {
    const file = join(userData, name)
    await writeFile(file, bytes)
    await chooseToOpen(app, file)
    await part.getByRole('button', { name: 'Bestand kiezen…' }).press('Enter')
    await expect(part.getByRole('alert')).toContainText(`${name} is niet overgenomen. ${said}`)
  }
  await refused(
    'tekst.json',
    'hallo',
    'Dit bestand is niet volledig of is van een ander programma.'
  )
  await refused(
    'diep.json',
    '['.repeat(10_000),
    'De gegevens in dit bestand zitten te diep in elkaar.'
  )
  await refused(
    'vals.json',
    '{"__proto__":{}}',
    'Er staat iets in dit bestand dat er niet in hoort.'
  )
  await refused('andere.json', '{"a":1}', 'Dit is geen bestand met aantekeningen dat Naslag kent.')
  await refused(
    'tekens.json',
    Buffer.from([0xff, 0xfe]),
    'De tekens in dit bestand zijn niet te lezen'
  )
  await refused('groot.json', new Uint8Array(32_000_001), 'Dit bestand is te groot.')
  await chooseToOpen(app, null)
  await part.getByRole('button', { name: 'Bestand kiezen…' }).press('Enter')
  await expect(part.getByRole('alert')).toBeEmpty()
})
