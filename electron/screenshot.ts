import { rename, writeFile } from 'node:fs/promises'
import type { BrowserWindow } from 'electron'
import { err, ok, type Result } from '../shared/result'

/** How long the report may take to appear before a screenshot run gives up, in milliseconds. */
export const screenshotLimit = 30_000

/** Writes what the window shows to `file` as PNG; the file appears whole or not at all. */
export const saveScreenshot = async (
  window: BrowserWindow,
  file: string
): Promise<Result<undefined, string>> => {
  const image = await window.webContents.capturePage()
  if (image.isEmpty()) return err('the window has no picture yet')
  const partial = `${file}.${process.pid}.partial`
  try {
    await writeFile(partial, image.toPNG())
    await rename(partial, file)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
  return ok(undefined)
}
