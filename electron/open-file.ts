/** Asks which files are to be opened. */
import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron'
import { saving } from '../shared/nl/saving'

/** The kinds of JSON file that Naslag makes. */
export const filterOf = (kind: keyof typeof saving.kinds): Asked['filter'] => ({
  name: saving.kinds[kind],
  extensions: ['json']
})

interface Asked {
  readonly title: string
  /** What the files are called, and what they end in. */
  readonly filter: { readonly name: string; readonly extensions: readonly string[] }
  /** Whether more than one can be chosen. */
  readonly isMany: boolean
}

/** Asks the reader for files, in the system's own dialog; none when the reader closes it. */
export const askForFiles = async (
  sender: WebContents,
  { title, filter, isMany }: Asked
): Promise<readonly string[]> => {
  const options: OpenDialogOptions = {
    title,
    filters: [{ name: filter.name, extensions: [...filter.extensions] }],
    properties: isMany ? ['openFile', 'multiSelections'] : ['openFile']
  }
  const window = BrowserWindow.fromWebContents(sender)
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  return filePaths
}
