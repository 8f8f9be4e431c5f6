import { rename, writeFile } from 'node:fs/promises'
import type { WebContents } from 'electron'
import * as v from 'valibot'
import { err, ok, type Result } from '../shared/result'

/** How long the report may take to appear before a screenshot run gives up, in milliseconds. */
export const screenshotLimit = 30_000

const answerSchema = v.object({ data: v.pipe(v.string(), v.minLength(1)) })

/**
 * Writes what the page shows to `file` as PNG; the file appears whole or not at all. The picture is
 * taken over the page's own debugger, which draws a new frame for it: `capturePage` was seen to
 * give the frame before the last one.
 */
export const saveScreenshot = async (
  contents: WebContents,
  file: string
): Promise<Result<undefined, string>> => {
  contents.debugger.attach()
  const answer: unknown = await contents.debugger.sendCommand('Page.captureScreenshot', {
    format: 'png'
  })
  contents.debugger.detach()
  const partial = `${file}.${process.pid}.partial`
  try {
    await writeFile(partial, Buffer.from(v.parse(answerSchema, answer).data, 'base64'))
    await rename(partial, file)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
  return ok(undefined)
}
