import { constants } from 'node:os'

/** A program gets this long to end after being asked to, in milliseconds. */
const patience = 5000

/**
 * A program of ours that is running.
 *
 * @typedef {object} Child
 * @property {(signal: NodeJS.Signals) => void} ask
 * @property {() => void} kill
 */

/** @type {Set<Child>} */
const running = new Set()

/**
 * @param {Child} child
 * @returns {() => void} to be called when it has ended
 */
export function register(child) {
  running.add(child)
  return () => {
    running.delete(child)
  }
}

/**
 * Lets Ctrl+C and its like end what we started as well: they are asked, waited for, and killed when
 * they do not listen. Then this process ends as one that was ended by that signal.
 */
export function passSignalsOn() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      const exitCode = 128 + constants.signals[signal]
      if (running.size === 0) process.exit(exitCode)
      for (const child of running) child.ask(signal)
      const asked = Date.now()
      setInterval(() => {
        if (running.size > 0 && Date.now() - asked < patience) return
        for (const child of running) child.kill()
        process.exit(exitCode)
      }, 50)
    })
  }
}

/**
 * The exit code of a program as a shell has it.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCodeOf(code, signal) {
  return signal === null ? (code ?? 1) : 128 + constants.signals[signal]
}
