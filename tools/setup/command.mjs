import { spawn } from 'node:child_process'
import { exitCodeOf, register } from './children.mjs'

/**
 * How a program ended.
 *
 * @typedef {object} Ending
 * @property {number} code its exit code; 128 and the number of the signal when one ended it; 127
 *   when it could not be started
 * @property {string} output all it printed
 */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [limit] milliseconds after which it is ended
 * @property {1 | 2} [fd] show what it prints here as well; shown to nobody when left out
 * @property {(pid: number) => void} [onStart]
 */

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ending>}
 */
export function run(program, args, { cwd, env, limit, fd, onStart } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      timeout: limit,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const ended = register({
      ask: (signal) => child.kill(signal),
      kill: () => child.kill('SIGKILL')
    })
    let output = ''
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
      if (fd !== undefined) (fd === 1 ? process.stdout : process.stderr).write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    if (child.pid !== undefined) onStart?.(child.pid)
    child.on('error', (problem) => {
      ended()
      resolve({ code: 127, output: output + problem.message })
    })
    child.on('close', (code, signal) => {
      ended()
      resolve({ code: exitCodeOf(code, signal), output })
    })
  })
}
