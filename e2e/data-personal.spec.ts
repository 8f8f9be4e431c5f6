import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { openData, section } from './support/data'
import { chooseFile } from './support/files'
import { actionsAt, annotate, openPart, readable } from './support/reader'

const inNote = '06-12345678'
const inCollection = '06-87654321'

test('of all that is taken along, what says who a person is stays out when the reader says so', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', `Bel ${inNote}`)
  await actionsAt(page, '2.1-1').click()
  await page.getByRole('menuitem', { name: 'In een map…' }).click()
  const dialog = page.getByRole('dialog', { name: 'In een map' })
  await dialog
    .getByRole('textbox', { name: 'Naam van de nieuwe map' })
    .fill(`Overleg ${inCollection}`)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  await openData(page)
  const along = section(page, 'Meenemen')
  await expect(along).toContainText(/Op \d plaatsen in wat u meeneemt lijkt iets te staan/)
  await along.getByText('Bekijk wat er staat').click()
  for (const number of [inNote, inCollection])
    await expect(along.getByText(number).first()).toBeVisible()

  const save = along.getByRole('button', { name: 'Alles bewaren in een bestand' })
  const whole = await chooseFile(app, userData, 'Heel.naslag-gegevens.json')
  await save.press('Enter')
  await expect(along.getByRole('status').last()).toContainText(whole)
  const said = await readFile(whole, 'utf8')
  for (const number of [inNote, inCollection]) expect(said).toContain(number)

  await along.getByRole('radio', { name: /^Onleesbaar gemaakt/ }).press('Space')
  const bare = await chooseFile(app, userData, 'Zonder.naslag-gegevens.json')
  await save.press('Enter')
  await expect(along.getByRole('status').last()).toContainText(bare)
  for (const file of [bare, join(userData, 'Zonder.html')]) {
    const text = await readFile(file, 'utf8')
    for (const number of [inNote, inCollection]) expect(text).not.toContain(number)
  }
  expect(await readFile(bare, 'utf8')).toContain('Overleg [telefoonnummer]')
})
