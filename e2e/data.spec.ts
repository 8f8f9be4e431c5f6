import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readExport } from '../shared/export/format'
import { expect, test } from './support/app'
import { dataTitle, openData, section } from './support/data'
import { chooseFile, chooseToOpen } from './support/files'
import { actionsAt, annotate, notesPane, openPart, readable } from './support/reader'
import { searchAll } from './support/search'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const note = 'Navragen bij de regio'
const fileName = 'Naslag proef.naslag-gegevens.json'

test('the page tells how much there is, when it was kept and where it stands', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', note)
  const saved = page.getByRole('button', { name: /^Opgeslagen om \d\d:\d\d$/ })
  await expect(saved).toHaveAccessibleDescription(/^kopie gecontroleerd om \d\d:\d\d$/)
  await saved.click()
  await expect(dataTitle(page)).toBeFocused()
  await expect(page).toHaveTitle(/^Uw gegevens/)
  const state = section(page, 'Stand')
  await expect(state).toContainText('3 aantekeningen')
  await expect(state).toContainText(/Laatst opgeslagen.*in beide kopieën/)
  await expect(section(page, 'Reservekopieën')).toContainText('Er is nog geen reservekopie')
  const places = section(page, 'Waar het staat')
  await expect(places).toContainText(join(userData, 'journaal-a'))
  await expect(places).toContainText(join(userData, 'journaal-b'))

  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => {
      process.env.NASLAG_TEST_SHOWN = path
    }
  })
  await places.getByRole('button', { name: 'Toon in map: Reservekopieën' }).press('Enter')
  await expect
    .poll(() => app.evaluate(() => process.env.NASLAG_TEST_SHOWN))
    .toBe(join(userData, 'reservekopieen'))
  await page.goBack()
  await expect(actionsAt(page, '2.1-2')).toBeVisible()
})

test('beside the page and the list of a search stand the notes of the whole report', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', note)
  await openPart(page, 'Vervolgen')
  const notes = notesPane(page)
  await expect(notes).toContainText('Nog geen notities bij dit onderdeel.')
  await openData(page)
  const chapter = notes.getByRole('region', { name: '2 Voorkomen' })
  await expect(chapter).toContainText(note)
  await searchAll(page, 'casusoverleg')
  await expect(chapter).toContainText(note)
  await chapter.getByRole('link', { name: '2.1 alinea 2' }).press('Enter')
  await expect(actionsAt(page, '2.1-2')).toBeVisible()
  await expect(notes.getByRole('heading', { name: '2 Voorkomen' })).toBeVisible()
  await notes.getByRole('button', { name: /^Bladwijzer verwijderen/ }).click()
  await notes.getByRole('button', { name: /^Markering verwijderen/ }).click()
  await notes.getByRole('button', { name: /^Notitie verwijderen/ }).click()
  await openData(page)
  await expect(notes).toContainText('Nog geen notities in dit rapport.')
  await expect(notes).toContainText('Open een hoofdstuk in de inhoud.')
})

test('what is left of a session is told at the next start, on the page where it was left', async ({
  launch
}) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', note)
  await openData(first.page)
  await first.app.close()
  const { page } = await launch()
  await expect(dataTitle(page)).toBeVisible()
  const earlier = page.getByRole('table', { name: 'Reservekopieën' })
  await expect(earlier.getByRole('row')).toHaveCount(2)
  await expect(earlier).toContainText('3 aantekeningen')
  await expect(earlier).toContainText('In orde')
})

test('everything goes into one file, and comes back from it, by keyboard', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', note)
  await openData(page)
  const along = section(page, 'Meenemen')
  await expect(along).toContainText('Uw gegevens staan nu alleen op deze computer.')
  const file = await chooseFile(app, userData, fileName)
  await along.getByRole('button', { name: 'Alles bewaren in een bestand' }).press('Enter')
  await expect(along.getByRole('status')).toContainText(`3 aantekeningen bewaard in ${file}.`)
  await expect(along).toContainText('Laatste bestand:')
  const read = readExport(await readFile(file), sha256, Date.now())
  expect(read.ok && read.value.annotations.map(({ kind }) => kind).sort()).toEqual([
    'bookmark',
    'highlight',
    'note'
  ])

  const beside = join(userData, 'Naslag proef.html')
  await expect(along.getByRole('status')).toContainText(`leesbare kopie staat ernaast: ${beside}.`)
  await expect(along.getByRole('alert')).toBeEmpty()
  const copy = await readFile(beside, 'utf8')
  expect(copy.startsWith('<!doctype html>\n<html lang="nl">')).toBe(true)
  expect(copy).toContain(': 3 aantekeningen.</p>')
  expect(copy).toContain('<h3>2 Voorkomen</h3>')
  expect(copy).toContain('<h4>2.1 alinea 2')
  expect(copy.slice(copy.indexOf('<blockquote>'))).toContain(`dir="auto">${note}</p>`)

  // Here the note gets another text; the bookmark goes.
  await page.goBack()
  await actionsAt(page, '2.1-2').click()
  await page.getByRole('menuitem', { name: 'Bladwijzer weghalen' }).click()
  await actionsAt(page, '2.1-2').click()
  await page.getByRole('menuitem', { name: 'Notitie bewerken' }).click()
  await page.getByRole('textbox', { name: /^Notitie bij/ }).fill('Al nagevraagd')
  await page.getByRole('button', { name: 'Klaar' }).click()
  await openData(page)
  await chooseToOpen(app, file)
  const bringIn = section(page, 'Terughalen uit een bestand')
  await bringIn.getByRole('button', { name: 'Bestand kiezen' }).press('Enter')
  await expect(bringIn.getByRole('heading', { name: fileName })).toBeFocused()
  await expect(bringIn).toContainText('1 aantekening komt erbij')
  await expect(bringIn).toContainText('1 notitie met een andere tekst dan hier')
  await expect(bringIn).toContainText(note)
  await expect(section(page, 'Stand')).toContainText('2 aantekeningen')
  await bringIn.getByRole('button', { name: 'Overnemen', exact: true }).press('Enter')
  await expect(bringIn.getByRole('status')).toContainText('2 aantekeningen overgenomen.')
  await expect(bringIn.getByRole('button', { name: 'Bestand kiezen' })).toBeFocused()
  await expect(section(page, 'Stand')).toContainText('4 aantekeningen')
  await bringIn.getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect(
    page.getByText('Ongedaan gemaakt: Naslag proef.naslag-gegevens.json overgenomen.')
  ).toBeVisible()
  await expect(bringIn.getByRole('button', { name: 'Bestand kiezen' })).toBeFocused()
  await expect(section(page, 'Stand')).toContainText('2 aantekeningen')
  await page.keyboard.press('Control+Shift+z')
  await expect(section(page, 'Stand')).toContainText('4 aantekeningen')
  await page.keyboard.press('Control+z')
  await expect(section(page, 'Stand')).toContainText('2 aantekeningen')
})

test('a readable copy that cannot be made is told, and the file is there all the same', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openData(page)
  // A name that just fits, and is too long for the one beside it.
  const file = await chooseFile(app, userData, 'a'.repeat(252))
  const along = section(page, 'Meenemen')
  await along.getByRole('button', { name: 'Alles bewaren in een bestand' }).press('Enter')
  await expect(along.getByRole('alert')).toContainText(
    'Uw gegevens zijn bewaard, maar de leesbare kopie ernaast is niet gemaakt. De naam is te lang.'
  )
  await expect(along.getByRole('status')).toContainText(`Alles bewaard in ${file}.`)
  expect(readExport(await readFile(file), sha256, Date.now()).ok).toBe(true)
})

test('a file that is not as it was written is refused, and says what to do', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openData(page)
  const bringIn = section(page, 'Terughalen uit een bestand')
  const choose = async (name: string, text: string): Promise<void> => {
    const file = join(userData, name)
    await writeFile(file, text)
    await chooseToOpen(app, file)
    await bringIn.getByRole('button', { name: 'Bestand kiezen' }).press('Enter')
  }
  await choose('nieuw.json', '{"format":"naslag-gegevens","version":1000}')
  await expect(bringIn.getByRole('alert')).toContainText('nieuw.json is niet overgenomen.')
  await expect(bringIn.getByRole('alert')).toContainText('Werk Naslag bij')
  await choose('vals.json', '{"format":"naslag-gegevens","__proto__":{}}')
  await expect(bringIn.getByRole('alert')).toContainText('vals.json is niet overgenomen.')
  await chooseToOpen(app, null)
  await bringIn.getByRole('button', { name: 'Bestand kiezen' }).press('Enter')
  await expect(bringIn.getByRole('alert')).toBeEmpty()
})
