import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './processes.mjs'

/** How often the holder shows that it is alive, and after how long silence it is taken for gone. */
const beat = 5_000
const silence = 60_000
/** How long a program that outlived its killed starter may still work before we go on. */
const orphanLimit = 15 * 60_000

/**
 * Who holds a lock: the process, and the program that it has at work.
 *
 * @typedef {object} Holder
 * @property {number} pid
 * @property {number | null} child
 */

/**
 * Whether a lock still means something. A holder that was killed may have left its program running
 * (`npm ci` goes on without us); then that program is waited for.
 *
 * @param {Holder | null} holder null for a lock that cannot be read
 * @param {number} age milliseconds since the holder last showed life
 * @param {(pid: number) => boolean} isAlive
 * @returns {boolean}
 */
export function isHeld(holder, age, isAlive) {
  if (holder === null) return age < beat
  if (isAlive(holder.pid)) return age < silence
  return holder.child !== null && age < orphanLimit && isAlive(holder.child)
}

/**
 * Does work that only one process at a time may do; waits for another that is at it.
 *
 * @template T
 * @param {string} file the lock
 * @param {(line: string) => void} say
 * @param {(noteChild: (pid: number) => void) => Promise<T>} work is to name the programs it starts
 * @returns {Promise<T>}
 */
export async function withLock(file, say, work) {
  await take(file, say)
  const release = () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
  }
  process.once('exit', release)
  const heart = setInterval(() => {
    if (readHolder(file)?.pid === process.pid) utimesSync(file, new Date(), new Date())
  }, beat)
  try {
    return await work((child) => {
      writeFileSync(file, JSON.stringify({ pid: process.pid, child }))
    })
  } finally {
    clearInterval(heart)
    process.off('exit', release)
    release()
  }
}

/**
 * @param {string} file
 * @param {(line: string) => void} say
 */
async function take(file, say) {
  mkdirSync(path.dirname(file), { recursive: true })
  let waiting = false
  while (!tryCreate(file)) {
    const age = ageOf(file)
    if (age === null) continue
    const holder = readHolder(file)
    if (!isHeld(holder, age, isAlive)) {
      removeStale(file, holder)
      continue
    }
    if (!waiting)
      say(`Another set-up is at work here (process ${holder?.pid ?? '?'}); waiting for it.`)
    waiting = true
    await pause(200)
  }
}

/** @param {string} file */
function tryCreate(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, child: null }), { flag: 'wx' })
    return true
  } catch (problem) {
    if (isCode(problem, 'EEXIST')) return false
    throw problem
  }
}

/**
 * Takes a dead process's lock away. Another process may do the same at the same time and already
 * hold a new lock by that name; then that one is put back.
 *
 * @param {string} file
 * @param {Holder | null} seen
 */
function removeStale(file, seen) {
  const away = `${file}.stale-${process.pid}`
  try {
    renameSync(file, away)
  } catch (problem) {
    if (isCode(problem, 'ENOENT')) return
    throw problem
  }
  if (readHolder(away)?.pid === seen?.pid) rmSync(away, { force: true })
  else renameSync(away, file)
}

/**
 * @param {string} file
 * @returns {Holder | null}
 */
function readHolder(file) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null || !('pid' in value)) return null
    const child = 'child' in value && typeof value.child === 'number' ? value.child : null
    return typeof value.pid === 'number' ? { pid: value.pid, child } : null
  } catch {
    return null
  }
}

/** @param {string} file */
function ageOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? null : Date.now() - stat.mtimeMs
}

/**
 * @param {unknown} problem
 * @param {string} code
 */
function isCode(problem, code) {
  return problem instanceof Error && 'code' in problem && problem.code === code
}
