import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitCodeOf, register } from './children.mjs'
import { childrenOf } from './processes.mjs'
import { findProgram, isRoot } from './system-setup.mjs'
import { lacksDisplay } from './system.mjs'

/**
 * A program with its arguments.
 *
 * @typedef {[program: string, ...args: string[]]} CommandLine
 */

/** Wide enough for every layout of the app; Xvfb itself would take 640x480. */
const screen = '-screen 0 1920x1200x24'

/** Holds an Xvfb that ends with xvfb-run. */
const displayFolder = fileURLToPath(new URL('display', import.meta.url))

/** Whether a window started from here needs a virtual display. */
export const isHeadless = lacksDisplay(process.platform, process.env)

/**
 * A command line under a virtual display. `setpriv` lets each process end with its starter, so that
 * a start that is killed leaves no app behind that nobody sees, and no display.
 *
 * @param {CommandLine} inner
 * @param {boolean} hasSetpriv
 * @returns {CommandLine}
 */
export function underXvfb(inner, hasSetpriv) {
  /** @param {CommandLine} command @param {string} signal @returns {CommandLine} */
  const endingWithUs = (command, signal) =>
    hasSetpriv ? ['setpriv', '--pdeathsig', signal, ...command] : command
  return endingWithUs(['xvfb-run', '-a', '-s', screen, ...endingWithUs(inner, 'TERM')], 'KILL')
}

/**
 * An environment in which xvfb-run finds our Xvfb first.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function withOurXvfb(env) {
  const folders = [displayFolder, env.PATH ?? '']
  return displayFolder.includes(path.delimiter)
    ? env
    : { ...env, PATH: folders.join(path.delimiter) }
}

/**
 * The switches that a development start of the runtime needs here.
 *
 * @param {boolean} root
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function runtimeSwitches(root, env) {
  return [
    ...(root ? ['--no-sandbox'] : []),
    ...(!env.DISPLAY && env.WAYLAND_DISPLAY ? ['--ozone-platform=wayland'] : [])
  ]
}

/**
 * @typedef {object} LaunchOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(chunk: Buffer) => void} [onOutput] gets what it prints, which is shown as well
 * @property {{ uid: number, gid: number }} [as] another user, who gets a virtual display: ours is ours
 * @property {boolean} [display] false for a program without a window
 * @property {number} [limit] milliseconds after which it is killed
 */

/**
 * Runs a program that a person waits for, to its end; its windows are on a virtual display when there
 * is no other.
 *
 * @param {CommandLine} command
 * @param {LaunchOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function launch(command, { cwd, env, onOutput, as, display = true, limit } = {}) {
  const isVirtual = display && (isHeadless || as !== undefined)
  const hasSetpriv = findProgram('setpriv') !== null
  const [program, ...args] = isVirtual ? underXvfb(command, hasSetpriv) : command
  const stream = onOutput === undefined ? 'inherit' : 'pipe'
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: isVirtual && hasSetpriv ? withOurXvfb(env ?? process.env) : env,
      ...as,
      // A group of its own: Ctrl+C has to reach the app before it reaches the display.
      detached: isVirtual,
      stdio: [display ? 'ignore' : 'inherit', stream, stream]
    })
    const handle =
      isVirtual && child.pid !== undefined ? groupHandle(child.pid) : plainHandle(child)
    const unregister = register(handle)
    const timer = limit === undefined ? undefined : setTimeout(handle.kill, limit)
    const ended = () => {
      clearTimeout(timer)
      unregister()
    }
    if (onOutput !== undefined) {
      child.stdout?.on('data', onOutput).pipe(process.stdout, { end: false })
      child.stderr?.on('data', onOutput).pipe(process.stderr, { end: false })
    }
    child.on('error', (problem) => {
      ended()
      reject(problem)
    })
    child.on('close', (code, signal) => {
      ended()
      resolve(exitCodeOf(code, signal))
    })
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {import('./children.mjs').Child}
 */
function plainHandle(child) {
  return { ask: (signal) => child.kill(signal), kill: () => child.kill('SIGKILL') }
}

/**
 * Of a group led by xvfb-run: the program in it is asked, so that xvfb-run can clean up after it.
 *
 * @param {number} leader
 * @returns {import('./children.mjs').Child}
 */
function groupHandle(leader) {
  const kill = () => {
    process.kill(-leader, 'SIGKILL')
  }
  return {
    ask: (signal) => {
      const programs = childrenOf(leader).filter(({ name }) => name !== 'Xvfb')
      for (const { pid } of programs) process.kill(pid, signal)
      if (programs.length === 0) kill()
    },
    kill
  }
}

/** One line on what the start does differently as root; null for other users. */
export const rootNotice = isRoot
  ? 'Running as root: this development start goes without the Chromium sandbox (--no-sandbox).'
  : null
