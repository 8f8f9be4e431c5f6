import { existsSync } from 'node:fs'
import { withLock } from '../lock.mjs'
import { setupLock } from '../step.mjs'
import { Stop } from '../stop.mjs'
import { ensureFallback, fallbackExecutable, pin } from './fallback.mjs'
import {
  download,
  downloadProblem,
  forgetDownloadProblem,
  officialExecutable,
  officialVersion
} from './official.mjs'

/**
 * The Electron that runs the app during development and tests.
 *
 * @typedef {object} Runtime
 * @property {string} path its executable
 * @property {string} version
 * @property {'official' | 'fallback'} source the one package.json names, or the one from npm
 */

/**
 * Gives the runtime: the Electron of package.json wherever its own download works, else the one
 * that comes as an npm package (docs/adr/0002).
 *
 * @param {import('../place.mjs').Place} place
 * @param {{ retry?: boolean }} [options] retry: try a download again that failed before
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime(place, { retry = false } = {}) {
  const { root, say } = place
  if (retry) forgetDownloadProblem(root)
  if (officialExecutable(root) === null && downloadProblem(root) === null) {
    await withLock(setupLock(place), say, async (noteChild) => {
      if (officialExecutable(root) !== null || downloadProblem(root) !== null) return
      say(`Downloading Electron ${officialVersion(root)} ...`)
      await download(root, noteChild)
    })
  }
  const official = officialExecutable(root)
  if (official !== null)
    return { path: official, version: officialVersion(root), source: 'official' }
  if (!hasFallback(process.platform, process.arch, isGlibc())) {
    const problem = downloadProblem(root) ?? 'no reason given'
    forgetDownloadProblem(root)
    throw new Stop(noRuntime(officialVersion(root), `${process.platform} ${process.arch}`, problem))
  }
  if (!existsSync(fallbackExecutable(place.cache))) say(whyFallback(root))
  return { path: await ensureFallback(place), version: pin.electron, source: 'fallback' }
}

/**
 * One line that says which runtime is in use.
 *
 * @param {Runtime} runtime
 * @param {string} root
 * @returns {string}
 */
export function describeRuntime({ version, source }, root) {
  return source === 'official'
    ? `Runtime: Electron ${version}`
    : `Runtime: Electron ${version}, the fallback for Linux x64. ${whyFallback(root)}`
}

/** @param {string} root */
function whyFallback(root) {
  const problem = downloadProblem(root) ?? 'not tried'
  return `Electron ${officialVersion(root)} could not be downloaded: ${problem}. To try again: npm run runtime -- --retry`
}

/**
 * Whether there is a fallback for a machine.
 *
 * @param {string} platform
 * @param {string} arch
 * @param {boolean} glibc
 * @returns {boolean}
 */
export function hasFallback(platform, arch, glibc) {
  return platform === 'linux' && arch === 'x64' && glibc
}

/**
 * What to tell where there is neither a download nor a fallback.
 *
 * @param {string} version
 * @param {string} system
 * @param {string} problem
 * @returns {string}
 */
export function noRuntime(version, system, problem) {
  return [
    `Electron ${version} could not be downloaded: ${problem}.`,
    `There is no other runtime for ${system}. What you can do:`,
    '- connect this machine (once) and run the same command again; behind a proxy, set HTTPS_PROXY',
    '  and ELECTRON_GET_USE_PROXY=1;',
    '- name a mirror of the Electron releases in ELECTRON_MIRROR;',
    '- use Node 22.12 or newer, which the installer of Electron needs.'
  ].join('\n')
}

function isGlibc() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  )
  return report.header.glibcVersionRuntime !== undefined
}
