import type { Locator } from '@playwright/test'
import { expect, test } from './support/app'
import { violationsInThemes } from './support/axe'
import { noteByKeys, noteField, notesPane, openPart, readable, tabTo } from './support/reader'

test('by keyboard: a note is written in Markdown, and read as it was meant', async ({ launch }) => {
  const { page } = await launch()
  const parsers: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/from-markdown')) parsers.push(request.url())
  })
  await readable(page)
  await openPart(page, 'Voorkomen')
  const pane = notesPane(page)

  await noteByKeys(page, '2.1-2', ['Bel de gemeente', 'en mail daarna', '', 'Voor vrijdag'])
  await expect(pane.getByRole('paragraph').filter({ hasText: 'Bel de gemeente' })).toHaveText(
    'Bel de gemeente\nen mail daarna',
    { useInnerText: true }
  )
  // What is plain asks for no parser.
  expect(parsers).toEqual([])

  await noteByKeys(page, '2.1-3', [
    '# Vragen',
    'Aan de **burgemeester** en [de wet](https://wetten.example/):',
    '- wie zit *voor*',
    '- wat is `geheim`',
    '',
    '> Niemand.',
    '<b>niet vet</b> ![foto](https://foto.example/x.png)'
  ])
  const note = pane.getByRole('listitem').filter({ hasText: 'burgemeester' }).last()
  await expect(note.getByRole('strong').filter({ hasText: 'Vragen' })).toBeVisible()
  await expect(note.getByRole('strong').filter({ hasText: 'burgemeester' })).toBeVisible()
  await expect(note.getByRole('emphasis')).toHaveText('voor')
  await expect(note.getByRole('code')).toHaveText('geheim')
  await expect(note.getByRole('list').getByRole('listitem')).toHaveText([
    'wie zit voor',
    'wat is geheim'
  ])
  await expect(note.getByRole('blockquote')).toContainText('Niemand.')
  // No heading among those of the pane, and nothing that can be followed or fetched.
  await expect(pane.getByRole('heading', { name: 'Vragen' })).toHaveCount(0)
  await expect(note.getByRole('link')).toHaveCount(0)
  await expect(note.getByRole('img')).toHaveCount(0)
  await expect(note.getByText('de wet (https://wetten.example/):')).toBeVisible()
  await expect(note.getByText('<b>niet vet</b> foto (https://foto.example/x.png)')).toBeVisible()
  expect(parsers).toHaveLength(1)
  expect(await violationsInThemes(page)).toEqual({})

  await page.keyboard.press('Control+Shift+a')
  const row = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') })
  await expect(row).toHaveCount(2)
  await tabTo(page, page.getByRole('searchbox', { name: 'Filter op woorden' }))
  await page.keyboard.type('burgemeester')
  await expect(row).toHaveCount(1)
  await expect(row.getByRole('strong').first()).toHaveText('Vragen')
  await expect(row.getByRole('heading')).toHaveCount(0)
  expect(await violationsInThemes(page)).toEqual({})

  // The way of writing stands with the field, for eyes and ears.
  await tabTo(page, row.getByRole('button', { name: /^Notitie bewerken bij/ }))
  await page.keyboard.press('Enter')
  await expect(noteField(page)).toBeFocused()
  await expect(noteField(page)).toHaveAccessibleDescription(/Markdown/)
  await expect(noteField(page)).toHaveValue(/^# Vragen\n/)
})

test('the words of a note have the whole width of the pane, with what can be done with it below', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await noteByKeys(page, '2.1-2', ['Wie zit hier aan tafel?'])
  const pane = notesPane(page)
  const words = pane.getByRole('paragraph').filter({ hasText: 'Wie zit hier aan tafel?' })
  const buttons = ['Notitie bewerken', 'Labels', 'Notitie verwijderen'].map((name) =>
    pane.getByRole('button', { name: new RegExp(`^${name}`) })
  )
  const boxOf = async (locator: Locator) => {
    const box = await locator.boundingBox()
    if (box === null) throw new Error('not shown')
    return box
  }
  const [said, quote] = [await boxOf(words), await boxOf(pane.getByRole('blockquote'))]
  expect(Math.abs(said.width - quote.width)).toBeLessThan(2)
  const boxes = await Promise.all(buttons.map(boxOf))
  const time = await boxOf(pane.getByRole('paragraph').filter({ hasText: /\d\d:\d\d$/ }))
  for (const { x, y, height } of boxes) {
    expect(y).toBeGreaterThanOrEqual(said.y + said.height - 1)
    // On one line with when it was written.
    expect(Math.abs(y + height / 2 - time.y - time.height / 2)).toBeLessThan(4)
    expect(x).toBeGreaterThan(time.x)
  }
  await buttons[0]?.focus()
  for (const button of buttons.slice(1)) {
    await page.keyboard.press('Tab')
    await expect(button).toBeFocused()
  }
})
