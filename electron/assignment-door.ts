/** Files of reading assignments: handing one out, handing answers in, and taking both in. */
import { basename } from 'node:path'
import { app, type WebContents } from 'electron'
import type { OpenedFile } from '../shared/assignments/answers'
import {
  answersExtension,
  assignmentExtension,
  assignmentLimits,
  readAssignmentFile,
  writeAssignment,
  writeHandIn
} from '../shared/assignments/file'
import type { Maker } from '../shared/export/format'
import type { Outcome } from '../shared/ipc/contract'
import { saving } from '../shared/nl/saving'
import { encodeUtf8 } from '../shared/text/utf8'
import { sha256 } from './data-door'
import { answer } from './ipc'
import { askForFiles, filterOf } from './open-file'
import { readChosenFile } from './read-file'
import { askForFile, saveWhole } from './save-file'
import { isWritten, writeWhole } from './write-file'

export const answerAssignments = (): void => {
  answer('assignment:save', ({ name, assignment }, sender) =>
    save(sender, { name, kind: assignmentExtension, title: saving.saveAssignment }, (maker) =>
      writeAssignment(assignment, maker, sha256)
    )
  )
  answer('assignment:hand-in', ({ name, handIn }, sender) =>
    save(sender, { name, kind: answersExtension, title: saving.saveAnswers }, (maker) =>
      writeHandIn(handIn, maker, sha256)
    )
  )
  answer('assignment:overview', async ({ name, kind, text }, sender): Promise<Outcome> => {
    const file = await askForFile(sender, { name, kind, title: saving.saveOverview })
    return file === null ? { kind: 'cancelled' } : saveWhole(file, text)
  })
  answer('assignment:open', (_args, sender) => openFiles(sender))
}

/** Saves a file that is to be read by Naslag, and looks whether it can be. */
const save = async (
  sender: WebContents,
  proposal: Parameters<typeof askForFile>[1],
  write: (maker: Maker) => string
): Promise<Outcome> => {
  const file = await askForFile(sender, proposal)
  if (file === null) return { kind: 'cancelled' }
  const bytes = encodeUtf8(write({ madeAt: Date.now(), madeBy: `Naslag ${app.getVersion()}` }))
  const written = await writeWhole(file, bytes)
  if (!written.ok) return { kind: 'failed', reason: saving.file[written.error] }
  return (await isWritten(file, bytes)) && readAssignmentFile(bytes, sha256).ok
    ? { kind: 'done', file }
    : { kind: 'failed', reason: saving.notReadBack }
}

/** One after the other: the files of a class are not in memory as bytes all at once. */
const openFiles = async (sender: WebContents): Promise<OpenedFile[]> => {
  const asked = {
    title: saving.chooseAssignments,
    filter: filterOf(assignmentExtension),
    isMany: true
  }
  const files: OpenedFile[] = []
  for (const path of await askForFiles(sender, asked)) files.push(await openFile(path))
  return files
}

const openFile = async (path: string): Promise<OpenedFile> => {
  const name = basename(path)
  const bytes = await readChosenFile(path, assignmentLimits.bytes)
  if (!bytes.ok) return { kind: 'refused', name, code: bytes.error }
  const read = readAssignmentFile(bytes.value, sha256)
  return read.ok
    ? { kind: 'read', name, file: read.value }
    : { kind: 'refused', name, code: read.error }
}
