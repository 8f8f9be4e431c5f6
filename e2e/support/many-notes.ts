/** More notes than a reader would type in a test. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { readExport, writeExport } from '../../shared/export/format'
import { annotationIdSchema, type Annotation } from '../../shared/notes/model'
import { expect, type Running } from './app'
import { openData, section } from './data'
import { chooseFile, chooseToOpen } from './files'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
export const maker = { madeAt: 1, madeBy: 'Naslag' }

/**
 * Brings so many notes in from a file, 'Notitie 0' and on, on the passage of a note that is in the notebook: by way of the page
 * 'Uw gegevens', on which it ends. Gives them.
 */
export const bringInNotes = async (
  { app, page }: Running,
  folder: string,
  amount: number
): Promise<readonly Annotation[]> => {
  await openData(page)
  const kept = await chooseFile(app, folder, 'een.naslag-gegevens.json')
  const takeAlong = section(page, 'Meenemen')
  await takeAlong.getByRole('button', { name: 'Alles bewaren in een bestand' }).press('Enter')
  await expect(takeAlong.getByRole('status')).toContainText('bewaard')
  const read = readExport(await readFile(kept), sha256, Date.now())
  const note = read.ok ? read.value.annotations.find(({ kind }) => kind === 'note') : undefined
  if (note?.kind !== 'note') throw new Error('no note in the file')
  const annotations = Array.from({ length: amount }, (_, at) => ({
    ...note,
    id: v.parse(annotationIdSchema, `00000000-0000-4000-8000-${`${at}`.padStart(12, '0')}`),
    body: `Notitie ${at}`
  }))
  const file = join(folder, 'veel.naslag-gegevens.json')
  await writeFile(file, writeExport({ annotations, memory: [] }, maker, sha256))
  await chooseToOpen(app, file)
  const bringIn = section(page, 'Terughalen uit een bestand')
  await bringIn.getByRole('button', { name: 'Bestand kiezen' }).press('Enter')
  await bringIn.getByRole('button', { name: 'Overnemen', exact: true }).press('Enter')
  await expect(bringIn.getByRole('status')).toContainText(`${amount} aantekeningen overgenomen.`)
  return annotations
}
