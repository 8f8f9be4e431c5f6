import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'

/**
 * What a finished step leaves behind: the hash of all that went in. A step whose stamp still has
 * that hash, and whose results are still there, need not be done again.
 *
 * @typedef {object} Stamp
 * @property {string} file where the stamp lies
 * @property {string} hash of what goes in
 * @property {readonly string[]} results files or folders that the step makes
 */

/**
 * @param {Stamp} stamp
 * @returns {boolean}
 */
export function isStamped({ file, hash, results }) {
  return readStamp(file) === hash && results.every((result) => existsSync(result))
}

/** @param {string} file */
function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/**
 * Taken away before a step starts, so that a step cut off half-way is never taken for done.
 *
 * @param {Stamp} stamp
 */
export function clearStamp({ file }) {
  rmSync(file, { force: true })
}

/**
 * Written as the last act of a step, at once and whole.
 *
 * @param {Stamp} stamp
 */
export function writeStamp({ file, hash }) {
  mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${hash}\n`)
  renameSync(draft, file)
}

/**
 * The hash of files and folders under a root: of every path and every byte, in a fixed order. A
 * path that is not there counts too, so that its coming changes the hash.
 *
 * @param {string} root
 * @param {readonly string[]} parts paths under root; folders with all that is in them
 * @param {readonly string[]} [facts] what else the result depends on
 * @returns {string}
 */
export function hashOf(root, parts, facts = []) {
  const hash = createHash('sha256')
  for (const fact of facts) hash.update(`fact\0${fact}\0`)
  for (const file of parts.flatMap((part) => filesUnder(root, part))) {
    hash.update(`file\0${file.split(path.sep).join('/')}\0`)
    const full = path.join(root, file)
    if (existsSync(full)) hash.update(readFileSync(full))
    else hash.update('\0absent')
  }
  return hash.digest('hex')
}

const isTest = /\.test\.tsx?$/

/**
 * @param {string} root
 * @param {string} part
 * @returns {string[]}
 */
function filesUnder(root, part) {
  const full = path.join(root, part)
  if (!existsSync(full) || !statSync(full).isDirectory()) return [part]
  return readdirSync(full)
    .filter((name) => !isTest.test(name))
    .sort()
    .flatMap((name) => filesUnder(root, path.join(part, name)))
}
