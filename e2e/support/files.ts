import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'

/** Answers the system's save dialog, which no test can reach: with a file, or by closing it. */
export const chooseFile = async (
  app: ElectronApplication,
  folder: string,
  name: string | null
): Promise<string> => {
  const file = join(folder, name ?? '')
  await app.evaluate(
    ({ dialog }, filePath) => {
      const answer = { canceled: filePath === null, filePath: filePath ?? '' }
      dialog.showSaveDialog = () => Promise.resolve(answer)
    },
    name === null ? null : file
  )
  return file
}

/** Answers the system's dialog to open a file; with nothing, as a reader who closes it. */
export const chooseToOpen = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    const answer = { canceled: path === null, filePaths: path === null ? [] : [path] }
    dialog.showOpenDialog = () => Promise.resolve(answer)
  }, file)

/** What is on the clipboard. The fallback runtime has another shape of it than the newest. */
export const clipboardOf = (
  app: ElectronApplication
): Promise<{ readonly text: string; readonly html: string }> =>
  app.evaluate(async ({ clipboard }) => {
    const text = await clipboard.readText()
    if ('readHTML' in clipboard) {
      const former = clipboard as unknown as { readonly readHTML: () => string }
      return { text, html: former.readHTML() }
    }
    const [item] = await clipboard.read()
    const html = await item?.getType('text/html')
    return { text, html: (await html?.text()) ?? '' }
  })
