import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { Stop } from './stop.mjs'

/**
 * Stops when a file cannot be written, before any work is done for it.
 *
 * @param {string} file
 */
export function checkWritable(file) {
  if (!existsSync(path.dirname(file))) {
    throw new Stop(`Cannot write ${file}: there is no folder ${path.dirname(file)}.`)
  }
  const isNew = !existsSync(file)
  try {
    closeSync(openSync(file, 'a'))
  } catch (problem) {
    throw new Stop(
      `Cannot write ${file}: ${problem instanceof Error ? problem.message : 'no reason given'}`
    )
  }
  if (isNew) rmSync(file)
}

/**
 * Stops when a file was not written since a moment.
 *
 * @param {string} file
 * @param {number} since milliseconds, as Date.now() has them
 */
export function checkWritten(file, since) {
  const stat = statSync(file, { throwIfNoEntry: false })
  // File systems that keep whole seconds only may show a moment just before.
  if (stat === undefined || stat.size === 0 || stat.mtimeMs < since - 2000) {
    throw new Stop(`Naslag ended well but did not write ${file}.`)
  }
}
