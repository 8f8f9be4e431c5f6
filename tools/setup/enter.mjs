import { passSignalsOn } from './children.mjs'
import { stopFor } from './stop.mjs'

/**
 * Runs a command as the whole of this process: signals reach what it started, an expected end is
 * told in words, and its exit code is this process's.
 *
 * @param {() => Promise<number>} command gives the exit code
 */
export async function runCommand(command) {
  passSignalsOn()
  try {
    process.exitCode = await command()
  } catch (problem) {
    const stop = stopFor(problem)
    if (stop === null) throw problem
    console.error(`\n${stop.message}`)
    process.exitCode = stop.exitCode
  }
}
