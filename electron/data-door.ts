/** What the page 'Uw gegevens' asks: where everything stands, and taking it along in a file or back in. */
import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
// eslint-disable-next-line no-restricted-imports -- shows a folder of the app in the file manager, and opens nothing
import { app, shell } from 'electron'
import * as v from 'valibot'
import { assignmentsIn } from '../shared/assignments/kept'
import { exportExtension, exportLimits, readExport, writeExport } from '../shared/export/format'
import { memoryWithoutPersonal } from '../shared/export/personal'
import type { Reply } from '../shared/ipc/contract'
import { personalInstead } from '../shared/nl/personal'
import { saving } from '../shared/nl/saving'
import { besidesBin } from '../shared/notes/bin'
import { annotationSchema, type Annotation } from '../shared/notes/model'
import { withoutPersonal } from '../shared/privacy/annotations'
import { encodeUtf8 } from '../shared/text/utf8'
import type { VaultContents } from '../shared/vault/model'
import { storedParts, type StoredPart } from '../shared/vault/overview'
import { earlierIn } from './backup/earlier'
import { snapshotFolder } from './backup/snapshot'
import type { FilesBelow } from './corpus-files'
import { answer } from './ipc'
import { realDisk } from './journal/real-disk'
import { folderOf } from './journal/segment'
import type { VaultPlace } from './lock/sealed-vault'
import { notebookFolder } from './notebook-files'
import { askForFiles, filterOf } from './open-file'
import { readChosenFile } from './read-file'
import { writeReadable } from './readable-file'
import { readReports } from './reports'
import { askForFile } from './save-file'
import type { VaultDoor } from './vault-door'
import { isWritten, writeWhole } from './write-file'

interface DataPlaces {
  /** The data folder; the vault is in it, and deeper in it when it is sealed. */
  readonly dataFolder: string
  /** The files of the reports. */
  readonly corpus: FilesBelow
}

/** Answers the page from the vault. */
export const answerData = (
  { dataFolder, corpus }: DataPlaces,
  { current, lastKept }: VaultDoor
): void => {
  answer('data:overview', async (): Promise<Reply<'data:overview'>> => {
    const now = await current()
    if (!now.ok) return { kind: 'failed', problem: now.error }
    const { vault, place } = now.value
    const { annotations, memory } = vault.contents()
    const parts = storedParts.map(async (part) => {
      const folder = folderOfPart(dataFolder, place, part)
      return { part, folder, bytes: await sizeOf(folder) }
    })
    return {
      kind: 'overview',
      overview: {
        folder: dataFolder,
        parts: await Promise.all(parts),
        annotations: annotations.length,
        memory: besidesBin(memory).length,
        lastKept: lastKept(),
        lastChecked: vault.lastChecked(),
        earlier: await earlierIn(realDisk, place.folder, place.codec)
      }
    }
  })
  answer('data:show', async (part) => {
    if (part === null) shell.showItemInFolder(dataFolder)
    else {
      const now = await current()
      if (now.ok) shell.showItemInFolder(folderOfPart(dataFolder, now.value.place, part))
    }
  })
  answer('data:export', async ({ name, isBlanked }, sender): Promise<Reply<'data:export'>> => {
    const now = await current()
    if (!now.ok) return { kind: 'failed', reason: saving.file.failed }
    const file = await askForFile(sender, {
      name,
      kind: exportExtension,
      title: saving.saveData
    })
    if (file === null) return { kind: 'cancelled' }
    // As it is when the reader has chosen: a dialog may stay open for long.
    const contents = now.value.vault.contents()
    const readable = readableIn(contents)
    const madeAt = Date.now()
    const year = new Date(madeAt).getFullYear()
    const all = besidesBin(contents.memory)
    const [annotations, memory] = isBlanked
      ? [
          withoutPersonal(readable, year, personalInstead),
          memoryWithoutPersonal(all, year, personalInstead)
        ]
      : [readable, all]
    const maker = { madeAt, madeBy: `Naslag ${app.getVersion()}` }
    const bytes = encodeUtf8(writeExport({ annotations, memory }, maker, sha256))
    const written = await writeWhole(file, bytes)
    if (!written.ok) return { kind: 'failed', reason: saving.file[written.error] }
    if (!(await isWritten(file, bytes)) || !readExport(bytes, sha256, madeAt).ok)
      return { kind: 'failed', reason: saving.notReadBack }
    const left = contents.annotations.length - readable.length
    const reports = await readReports(corpus)
    const assignments = assignmentsIn(memory)
    const copy = await writeReadable(file, { annotations, left, reports, assignments }, maker)
    return { kind: 'done', file, readable: copy, at: madeAt, annotations: annotations.length, left }
  })
  answer('data:import', async (_args, sender): Promise<Reply<'data:import'>> => {
    const asked = { title: saving.chooseData, filter: filterOf(exportExtension), isMany: false }
    const [path] = await askForFiles(sender, asked)
    if (path === undefined) return { kind: 'cancelled' }
    const name = basename(path)
    const bytes = await readChosenFile(path, exportLimits.bytes)
    if (!bytes.ok) return { kind: 'refused', name, code: bytes.error }
    const read = readExport(bytes.value, sha256, Date.now())
    if (!read.ok) return { kind: 'refused', name, code: read.error }
    const now = await current()
    if (!now.ok) return { kind: 'refused', name, code: 'unreadable' }
    const memoryHere = besidesBin(now.value.vault.contents().memory)
    return { kind: 'read', name, memoryHere, ...read.value }
  })
}

/** The annotations that can be read. */
export const readableIn = ({ annotations }: VaultContents): readonly Annotation[] =>
  annotations.flatMap(({ row }) => {
    const parsed = v.safeParse(annotationSchema, row)
    return parsed.success ? [parsed.output] : []
  })

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const folderOfPart = (dataFolder: string, { folder }: VaultPlace, part: StoredPart): string => {
  switch (part) {
    case 'journal-a':
      return folderOf(folder, 'a')
    case 'journal-b':
      return folderOf(folder, 'b')
    case 'snapshots':
      return snapshotFolder(folder)
    case 'notebook':
      return notebookFolder(dataFolder)
  }
}

/** The bytes of all files in a folder, as far as they are still there when they are looked at. */
const sizeOf = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0
      )
    )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
