/** Asks which files are to be opened. */
import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron'
import { saving } from '../shared/nl/saving'

interface Asked {
  readonly title: string
  /** A kind of JSON file that Naslag makes. */
  readonly kind: keyof typeof saving.kinds
  /** Whether more than one can be chosen. */
  readonly isMany: boolean
}

/** Asks the reader for files, in the system's own dialog; none when the reader closes it. */
export const askForFiles = async (
  sender: WebContents,
  { title, kind, isMany }: Asked
): Promise<readonly string[]> => {
  const options: OpenDialogOptions = {
    title,
    filters: [{ name: saving.kinds[kind], extensions: ['json'] }],
    properties: isMany ? ['openFile', 'multiSelections'] : ['openFile']
  }
  const window = BrowserWindow.fromWebContents(sender)
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  return filePaths
}
