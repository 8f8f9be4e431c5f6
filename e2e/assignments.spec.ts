import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test, type Running } from './support/app'
import { violationsInThemes } from './support/axe'
import { chooseFile, chooseToOpen } from './support/files'
import { actionsAt, hits, openSearch, painted, readable, runByKeys, tabTo } from './support/reader'
import { results, searchAll, walkBar } from './support/search'

const title = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name })

const pane = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Opdracht' })

/** Goes to a paragraph as one cites it, by keyboard. */
const goTo = async (page: Page, place: string): Promise<void> => {
  await page.keyboard.press('Control+g')
  await page.keyboard.type(place)
  await page.keyboard.press('Enter')
  await expect(page.locator('main :focus')).toBeVisible()
}

/** Asks a question about a paragraph, from its menu, by keyboard. */
const ask = async (page: Page, place: string, number: number, text: string): Promise<void> => {
  await goTo(page, place)
  await tabTo(page, actionsAt(page, place), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Vraag')
  await expect(page.getByRole('menuitem', { name: 'Vraag stellen bij deze alinea' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: `Tekst van vraag ${number}` })).toBeFocused()
  await page.keyboard.type(text)
  await expect(pane(page).getByText('Opgeslagen', { exact: true })).toBeVisible()
}

const questions = ['Wie zit aan tafel bij het overleg?', 'Wat is het doel van de aanpak?'] as const

/** A trainer makes an assignment with two questions, by keyboard, and saves it. */
const makeAssignment = async ({ app, page }: Running, folder: string): Promise<string> => {
  await readable(page)
  await runByKeys(page, 'Leesopdrachten')
  await expect(title(page, 'Leesopdrachten')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Nieuwe opdracht maken' }))
  await page.keyboard.press('Enter')
  await expect(title(page, 'Opdracht zonder titel')).toBeFocused()
  await expect(page.getByText('Geef de opdracht een titel.')).toBeVisible()
  await tabTo(page, page.getByRole('textbox', { name: 'Titel' }))
  await page.keyboard.type('Week 1: de lokale aanpak')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Lees eerst hoofdstuk 2. Vragen? Bel 06-87654321.')
  await tabTo(page, page.getByRole('button', { name: 'Vragen stellen naast de tekst' }))
  await page.keyboard.press('Enter')
  await expect(pane(page)).toBeVisible()
  await ask(page, '2.1-2', 1, questions[0])
  await ask(page, '2.1-3', 2, questions[1])
  await expect.poll(() => painted(page, 'opdracht')).toHaveLength(1)
  await tabTo(page, page.getByRole('textbox', { name: 'Lengte in woorden (niet verplicht)' }))
  await page.keyboard.type('80')
  await tabTo(page, page.getByRole('button', { name: 'Naar de hele opdracht' }))
  await page.keyboard.press('Enter')
  await expect(title(page, 'Week 1: de lokale aanpak')).toBeFocused()
  await expect(page.getByRole('heading', { name: `Vraag 2: ${questions[1]}` })).toBeVisible()
  const file = await chooseFile(app, folder, 'week-1.naslag-opdracht.json')
  await tabTo(page, page.getByRole('button', { name: 'Bewaren voor cursisten…' }))
  await page.keyboard.press('Enter')
  // What may say who a person is stays out, unless the trainer wants it in.
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Op één plaats in deze opdracht')).toBeVisible()
  await tabTo(page, dialog.getByRole('button', { name: 'Bewaren…' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').getByText(file)).toBeVisible()
  const written = await readFile(file, 'utf8')
  expect(written).toContain('Vragen? Bel [telefoonnummer].')
  expect(written).not.toContain('87654321')
  return file
}

/** Takes files in that were chosen, after looking at what would change. */
const takeIn = async (page: Page, says: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Bestanden openen…' }).click()
  await expect(page.getByRole('heading', { name: 'Wat er verandert' })).toBeFocused()
  await expect(page.getByText(says).first()).toBeVisible()
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await expect(page.getByRole('status').getByText('Overgenomen.')).toBeVisible()
}

const openAssignments = async (page: Page): Promise<void> => {
  await runByKeys(page, 'Leesopdrachten')
  await expect(title(page, 'Leesopdrachten')).toBeFocused()
}

const answerField = (page: Page, number: number): Locator =>
  page.getByRole('textbox', { name: `Uw antwoord op vraag ${number}` })

/** Opens an assignment and goes to its first question. */
const begin = async ({ app, page }: Running, file: string): Promise<void> => {
  await readable(page)
  await openAssignments(page)
  await chooseToOpen(app, file)
  await takeIn(page, 'Deze opdracht komt erbij.')
  await page.getByRole('link', { name: 'Week 1: de lokale aanpak' }).click()
  await page.getByRole('button', { name: 'Beginnen met antwoorden' }).click()
  await expect(answerField(page, 1)).toBeFocused()
}

/** Hands in under a name; `choice` says what becomes of what may say who a person is. */
const handIn = async (
  { app, page }: Running,
  name: string,
  folder: string,
  choice: string | null = null
): Promise<string> => {
  const file = await chooseFile(app, folder, `${name}.naslag-antwoorden.json`)
  await pane(page).getByRole('button', { name: 'Overzicht en inleveren' }).click()
  await page.getByRole('button', { name: 'Inleveren…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Antwoorden inleveren' })
  await dialog.getByRole('textbox').fill(name)
  if (choice !== null) await dialog.getByRole('radio', { name: choice }).press('Space')
  await dialog.getByRole('button', { name: 'Bewaren…' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^Ingeleverd op/)).toBeVisible()
  return file
}

test('a trainer makes an assignment, trainees answer it beside the text, the trainer reads the answers side by side', async ({
  launch,
  userData
}) => {
  test.slow()
  const folders = { trainer: join(userData, 'trainer'), anna: join(userData, 'anna') }
  const trainer = await launch({ dataFolder: folders.trainer })
  const task = await makeAssignment(trainer, userData)
  expect(await violationsInThemes(trainer.page)).toEqual({})
  await trainer.app.close()

  const anna = await launch({ dataFolder: folders.anna })
  await begin(anna, task)
  // The passage is in sight, and painted; the text got no focus.
  await expect(actionsAt(anna.page, '2.1-2')).toBeInViewport()
  await expect.poll(() => painted(anna.page, 'opdracht')).toHaveLength(1)
  await anna.page.keyboard.type('De gemeente, de politie en het OM. Bel 06-12345678.')
  await expect(pane(anna.page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  expect(await violationsInThemes(anna.page)).toEqual({})
  await anna.page.keyboard.press('F7')
  await expect(answerField(anna.page, 2)).toBeFocused()
  await anna.page.keyboard.type('Voorkomen dat mensen radicaliseren')
  await expect(pane(anna.page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  await anna.app.close()

  const again = await launch({ dataFolder: folders.anna })
  await readable(again.page)
  // Where she was, with what she wrote.
  await expect(answerField(again.page, 2)).toHaveValue('Voorkomen dat mensen radicaliseren')
  await again.page
    .getByRole('button', { name: 'Vraag 1 beantwoorden naast de tekst, beantwoord' })
    .click()
  await expect(answerField(again.page, 1)).toHaveValue(/^De gemeente, de politie en het OM/)
  const toSheet = pane(again.page).getByRole('button', { name: 'Overzicht en inleveren' })
  await toSheet.click()
  await expect(again.page.getByText('2 van 2 vragen beantwoord').first()).toBeVisible()
  expect(await violationsInThemes(again.page)).toEqual({})
  await again.page.getByRole('button', { name: 'Inleveren…' }).click()
  const dialog = again.page.getByRole('dialog', { name: 'Antwoorden inleveren' })
  await expect(dialog.getByText('lijkt iets te staan dat zegt om wie het gaat')).toBeVisible()
  expect(await violationsInThemes(again.page)).toEqual({})
  await dialog.getByRole('button', { name: 'Bewaren…' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Vul uw naam in')
  await again.page.keyboard.press('Escape')
  const fromAnna = await handIn(again, 'Anna', userData)
  const written = await readFile(fromAnna, 'utf8')
  expect(written).toContain('Bel [telefoonnummer].')
  expect(written).not.toContain('12345678')
  await again.app.close()

  const bram = await launch({ dataFolder: join(userData, 'bram') })
  await begin(bram, task)
  await bram.page.keyboard.type('Alle **ketenpartners**. Mail bram@voorbeeld.nl')
  await expect(pane(bram.page).getByText('Opgeslagen', { exact: true })).toBeVisible()
  const fromBram = await handIn(bram, 'Bram', userData, 'Zoals het er staat')
  await bram.app.close()

  const back = await launch({ dataFolder: folders.trainer })
  const { page } = back
  await readable(page)
  await openAssignments(page)
  await chooseAll(back, [fromAnna, fromBram])
  await page.getByRole('button', { name: 'Bestanden openen…' }).click()
  await expect(page.getByRole('heading', { name: /^Anna, antwoorden op/ })).toBeVisible()
  await expect(page.getByText('Komt erbij, met 2 antwoorden.')).toBeVisible()
  await expect(page.getByText('Komt erbij, met 1 antwoord.')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await expect(page.getByText('Antwoorden van 2 cursisten')).toBeVisible()
  await page.getByRole('link', { name: 'Week 1: de lokale aanpak' }).click()

  // Side by side, question by question, by keyboard.
  const first = page.getByRole('list', { name: 'Antwoorden op vraag 1' }).getByRole('listitem')
  await expect(first).toHaveText([
    /^Anna.*Bel \[telefoonnummer\]\.$/s,
    /^Bram.*Alle ketenpartners\. Mail bram@voorbeeld\.nl$/s
  ])
  // An answer is Markdown as a note is.
  await expect(first.getByRole('strong').getByText('ketenpartners')).toBeVisible()
  expect(await violationsInThemes(page)).toEqual({})
  await page.keyboard.press('F7')
  await expect(page.getByRole('heading', { name: `Vraag 2: ${questions[1]}` })).toBeFocused()
  const second = page.getByRole('list', { name: 'Antwoorden op vraag 2' }).getByRole('listitem')
  await expect(second).toHaveText([/Voorkomen dat mensen radicaliseren$/, /Geen antwoord$/])
  await page.getByRole('checkbox', { name: 'Namen verbergen' }).check()
  await expect(second.getByRole('heading')).toHaveText(['Cursist 1', 'Cursist 2'])
  const overview = await chooseFile(back.app, userData, 'week-1.csv')
  await expect(page.getByText('In een antwoord of vraag lijkt iets te staan')).toBeVisible()
  await page.getByRole('button', { name: 'Als CSV voor Excel…' }).click()
  await expect(page.getByRole('status').getByText(overview)).toBeVisible()
  const csv = await readFile(overview, 'utf8')
  expect(csv.startsWith('\uFEFF"Vraag";"Tekst van de vraag";"Cursist";"Antwoord"\r\n')).toBe(true)
  expect(csv).not.toContain('Anna')
  expect(csv).toContain('Mail [e-mailadres]')
  expect(csv).not.toContain('bram@')
  await page.getByRole('radio', { name: 'Zoals het er staat' }).press('Space')
  await page.getByRole('button', { name: 'Als CSV voor Excel…' }).click()
  await expect.poll(() => readFile(overview, 'utf8')).toContain('bram@voorbeeld.nl')

  // The same files again change nothing; one undo takes both back.
  await page.getByRole('button', { name: 'Bestanden openen…' }).click()
  await expect(page.getByText('Deze antwoorden hebt u al.')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Overnemen' })).toBeHidden()
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await page.keyboard.press('Control+z')
  await expect(
    page.getByText('Er zijn nog geen antwoorden ontvangen.', { exact: false })
  ).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(second.getByRole('heading')).toHaveText(['Cursist 1', 'Cursist 2'])
  await page.getByRole('checkbox', { name: 'Namen verbergen' }).uncheck()
  await expect(page.getByRole('heading', { name: 'Anna' })).toBeVisible()

  // What was handed in is found as notes are, with whose it is, and read among the answers of the class.
  await searchAll(page, 'soort:antwoord ketenpartners')
  await expect(results(page)).toHaveText([/Antwoord van Bram/])
  expect(await violationsInThemes(page)).toEqual({})
  await results(page).first().press('Enter')
  await expect(nameOf(page, 'Bram')).toBeFocused()
  await expect(first.first()).toContainText('Anna')
  expect(await violationsInThemes(page)).toEqual({})

  // Also when the assignment itself is shown, and as often as it is asked for.
  for (let time = 0; time < 2; time += 1) {
    await page.getByRole('radio', { name: 'Opdracht' }).press('Space')
    await expect(first).toHaveCount(0)
    await (await openSearch(page)).fill('soort:antwoord ketenpartners')
    await expect(hits(page)).toHaveText([/Antwoord van Bram/])
    await page.keyboard.press('Enter')
    await expect(nameOf(page, 'Bram')).toBeFocused()
    await expect(first.first()).toContainText('Anna')
  }

  // Among the other hits it is one of those that are walked along.
  await searchAll(page, 'ketenpartners')
  const found = await results(page).allTextContents()
  const at = found.findIndex((text) => text.includes('Antwoord van Bram'))
  expect(at).not.toBe(-1)
  await results(page).nth(at).press('Enter')
  const here = walkBar(page).getByRole('status')
  await expect(here).toContainText(`Treffer ${at + 1} van`)
  await expect(nameOf(page, 'Bram')).toBeFocused()
  const step = at === 0 ? 1 : -1
  await page.keyboard.press(step === 1 ? 'F4' : 'Shift+F4')
  await expect(here).toContainText(`Treffer ${at + 1 + step} van`)
  await expect(first).toHaveCount(0)
  await page.keyboard.press(step === 1 ? 'Shift+F4' : 'F4')
  await expect(here).toContainText(`Treffer ${at + 1} van`)
  await expect(nameOf(page, 'Bram')).toBeFocused()
  // The way back goes by the same steps; the list knows which hit it was.
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(here).toContainText(`Treffer ${at + 1 + step} van`)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(here).toContainText(`Treffer ${at + 1} van`)
  await page.keyboard.press('F2')
  await expect(results(page).nth(at)).toBeFocused()
})

/** Whose answer it is, as its heading says. */
const nameOf = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 3, name, exact: true })

const chooseAll = ({ app }: Running, files: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
  }, files)
