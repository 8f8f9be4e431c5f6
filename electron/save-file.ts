import { join } from 'node:path'
import { app, BrowserWindow, dialog, type SaveDialogOptions, type WebContents } from 'electron'
import type { Outcome } from '../shared/ipc/contract'
import { saving } from '../shared/nl/saving'
import { answer } from './ipc'
import { writeWhole } from './write-file'

/** Kinds of file that the app makes; the name of a kind is its extension. */
type FileKind = keyof typeof saving.kinds

/** Lets the page save a text where the reader chooses. */
export const answerFileSave = (): void => {
  answer('file:save', async ({ name, kind, text }, sender): Promise<Outcome> => {
    const file = await askForFile(sender, { name, kind, title: saving.saveReference })
    return file === null ? { kind: 'cancelled' } : saveWhole(file, text)
  })
}

interface Proposal {
  /** Without extension. */
  readonly name: string
  readonly kind: FileKind
  readonly title: string
}

/** Asks the reader for a file, in the system's own dialog; null when the reader closes it. */
export const askForFile = async (
  sender: WebContents,
  { name, kind, title }: Proposal
): Promise<string | null> => {
  const options: SaveDialogOptions = {
    title,
    defaultPath: join(app.getPath('documents'), `${name}.${kind}`),
    buttonLabel: saving.save,
    filters: [{ name: saving.kinds[kind], extensions: [kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation']
  }
  const window = BrowserWindow.fromWebContents(sender)
  const chosen = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options))
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
}

/** Writes what was asked for, and says how that ended in words for the reader. */
export const saveWhole = async (file: string, data: string | Uint8Array): Promise<Outcome> => {
  const written = await writeWhole(file, data)
  return written.ok
    ? { kind: 'done', file }
    : { kind: 'failed', reason: saving.file[written.error] }
}
