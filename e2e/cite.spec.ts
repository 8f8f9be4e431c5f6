import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { chooseFile, clipboardOf } from './support/files'
import { actionsAt, openPart, readable } from './support/reader'

const reference =
  'Nationaal Coördinator Terrorismebestrijding en Veiligheid, Rapportage Integrale aanpak terrorisme 2024, Ministerie van Justitie en Veiligheid, mei 2024'

const openChapter = async (page: Page): Promise<void> => {
  await readable(page)
  await openPart(page, 'Voorkomen')
}

/** Selects from the middle of a paragraph to the next one, over what stands between. */
const selectAcross = (page: Page, first: string, last: string): Promise<void> =>
  page.evaluate(
    ([first, last]) => {
      const nodeWith = (words: string): Text => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node instanceof Text && node.data.includes(words)) return node
        }
        throw new Error(`nowhere: ${words}`)
      }
      const [from, to] = [nodeWith(first), nodeWith(last)]
      const end = to.data.indexOf(last) + last.length
      document.getSelection()?.setBaseAndExtent(from, from.data.indexOf(first), to, end)
    },
    [first, last] as const
  )

test('a paragraph is copied with its reference by keyboard alone', async ({ launch }) => {
  const { app, page } = await launch()
  await openChapter(page)
  await actionsAt(page, '2.1-2').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Kop')
  await expect(page.getByRole('menuitem', { name: 'Kopiëren met verwijzing' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('status').getByText('Passage met verwijzing gekopieerd')
  ).toBeVisible()
  await expect(actionsAt(page, '2.1-2')).toBeFocused()

  const { text, html } = await clipboardOf(app)
  expect(text).toMatch(/^“De multidisciplinaire casusoverleggen .* \(zie hieronder\);”\n\n/)
  expect(text).toContain(`${reference}, par. 2.1, alinea 2 (par. 2.1 begint op p. 10).\n`)
  expect(text).toMatch(/\nnaslag:\/\/rat-2024\/b-[a-z0-9]{10}\n$/)
  expect(html).toContain('<em>Rapportage Integrale aanpak terrorisme 2024</em>')
  expect(html).toContain('<blockquote cite="naslag://rat-2024/b-')

  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Koppeling kopiëren' }).press('Enter')
  await expect(page.getByRole('status').getByText('Koppeling gekopieerd')).toBeVisible()
  expect((await clipboardOf(app)).text).toMatch(/^naslag:\/\/rat-2024\/b-[a-z0-9]{10}$/)
})

test('a plain copy has the words of the report and nothing of the app', async ({ launch }) => {
  const { app, page } = await launch()
  await openChapter(page)
  // Over a footnote mark, a paragraph number, a heading with its number and its printed page.
  await selectAcross(page, 'De preventieve aanpak van radicalisering', 'De integrale aanpak van')
  await page.keyboard.press('Control+c')
  await expect
    .poll(async () => (await clipboardOf(app)).text)
    .toMatch(/^De preventieve aanpak van radicalisering maakt hiervan onderdeel uit/)
  expect((await clipboardOf(app)).text).toMatch(/\n\nDe integrale aanpak van$/)

  await selectAcross(page, 'Deze inzet wordt hieronder', 'Burgemeesters zijn')
  await page.keyboard.press('Control+c')
  await expect
    .poll(async () => (await clipboardOf(app)).text)
    .toBe('Deze inzet wordt hieronder verder toegelicht.\n\nLokale aanpak\n\nBurgemeesters zijn')
  const { html } = await clipboardOf(app)
  expect(html).toContain('<p><strong>Lokale aanpak</strong></p>')
  expect(html).not.toMatch(/button|style=|p\. 10/)
})

test('a reference is saved as RIS, BibTeX and CSL-JSON', async ({ launch, userData }) => {
  const { app, page } = await launch()
  await openChapter(page)
  const save = async (format: string, what: string, name: string | null): Promise<string> => {
    const file = await chooseFile(app, userData, name)
    await actionsAt(page, '2.1-2').click()
    await page.getByRole('menuitem', { name: 'Verwijzing bewaren' }).click()
    const dialog = page.getByRole('dialog', { name: 'Verwijzing bewaren' })
    await dialog.getByRole('radio', { name: new RegExp(`^${what} `) }).check({ force: true })
    await dialog.getByRole('radio', { name: new RegExp(`^${format} `) }).check({ force: true })
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Bewaren…' }).click()
    return file
  }
  const done = (file: string) =>
    expect(page.getByRole('status').getByText(`Verwijzing bewaard in ${file}`)).toBeVisible()

  const ris = await save('RIS', 'Deze passage', 'passage.ris')
  await done(ris)
  expect(await readFile(ris, 'utf8')).toContain('\r\nSE  - 2.1\r\n')
  const bib = await save('BibTeX', 'Het hele rapport', 'rapport.bib')
  await done(bib)
  expect(await readFile(bib, 'utf8')).toContain(
    'author = {{Nationaal Coördinator Terrorismebestrijding en Veiligheid}}'
  )
  const json = await save('CSL-JSON', 'Het hele rapport', 'rapport.json')
  await done(json)
  expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject([
    { id: 'rat-2024', type: 'report', issued: { 'date-parts': [[2024, 5]] } }
  ])
  expect((await readdir(userData)).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('saving that fails or is cancelled leaves the reader in the dialog, with advice', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await openChapter(page)
  await actionsAt(page, '2.1-2').click()
  await page.getByRole('menuitem', { name: 'Verwijzing bewaren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Verwijzing bewaren' })
  const go = dialog.getByRole('button', { name: 'Bewaren…' })
  await chooseFile(app, join(userData, 'weg'), 'a.ris')
  await go.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('De gekozen map bestaat niet meer.')
  await chooseFile(app, userData, null)
  await go.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(actionsAt(page, '2.1-2')).toBeFocused()
})
