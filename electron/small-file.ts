/**
 * Small files of the main process in the data folder: what can be missed, and is needed before the first
 * window. Read and written at once: a few hundred bytes, and at the end of the app nothing waits.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'

/**
 * What a file holds; null when it is not there. One that cannot be read is kept aside as
 * `<file>.damaged`, for whoever wants to know, and counts as not there.
 */
export const readSmallFile = <S extends v.GenericSchema>(
  file: string,
  schema: S
): v.InferOutput<S> | null => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // Not there, or not for us: the app starts as a new one would.
    return null
  }
  const parsed = v.safeParse(schema, jsonOf(text))
  if (parsed.success) return parsed.output
  attempt(() => {
    renameSync(file, `${file}.damaged`)
  })
  return null
}

/** Writes a file whole or not at all. What cannot be written is done without. */
export const writeSmallFile = (file: string, value: unknown): void => {
  attempt(() => {
    const partial = `${file}.partial`
    writeFileSync(partial, `${JSON.stringify(value)}\n`)
    renameSync(partial, file)
  })
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A full or locked disk is no reason to stop reading; what is at stake is where a window stands. */
const attempt = (act: () => void): void => {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
