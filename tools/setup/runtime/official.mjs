import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from '../command.mjs'

/** However slow the line: after this, in milliseconds, the download is given up. */
const limit = 20 * 60_000

/** @param {string} root */
const packageFolder = (root) => path.join(root, 'node_modules', 'electron')

/**
 * The version of Electron that package-lock.json names.
 *
 * @param {string} root
 * @returns {string}
 */
export function officialVersion(root) {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(path.join(packageFolder(root), 'package.json'), 'utf8'))
  return /** @type {{ version: string }} */ (manifest).version
}

/**
 * The executable of that Electron, or null when it has not been downloaded (whole).
 *
 * @param {string} root
 * @returns {string | null}
 */
export function officialExecutable(root) {
  const folder = packageFolder(root)
  // path.txt is the last file that Electron's own installer writes.
  const pathFile = path.join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const version = path.join(folder, 'dist', 'version')
  if (!existsSync(version)) return null
  if (readFileSync(version, 'utf8').trim().replace(/^v/, '') !== officialVersion(root)) return null
  const executable = path.join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : null
}

/**
 * Why the download failed in this node_modules, or null when it was not tried. It is tried once:
 * on a machine that cannot reach it, no start has to wait for that again.
 *
 * @param {string} root
 * @returns {string | null}
 */
export function downloadProblem(root) {
  const file = problemFile(root)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** @param {string} root */
export function forgetDownloadProblem(root) {
  rmSync(problemFile(root), { force: true })
}

/** @param {string} root */
const problemFile = (root) => path.join(root, 'node_modules', '.naslag-electron-problem')

/**
 * Lets Electron's own installer download it, and notes why when that fails.
 *
 * @param {string} root
 * @param {(pid: number) => void} noteChild
 */
export async function download(root, noteChild) {
  const installer = path.join(packageFolder(root), 'install.js')
  const { code, output } = await run(process.execPath, [installer], {
    cwd: root,
    env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
    limit,
    onStart: noteChild
  })
  if (code === 0 && officialExecutable(root) !== null) return
  writeFileSync(problemFile(root), `${downloadReason(output, process.versions.node)}\n`)
}

/**
 * One line on why the installer failed.
 *
 * @param {string} output what it printed
 * @param {string} node the version of this Node
 * @returns {string}
 */
export function downloadReason(output, node) {
  if (/ERR_REQUIRE_ESM|ERR_UNKNOWN_BUILTIN|Unsupported engine|is not a constructor/.test(output)) {
    return `its installer needs Node 22.12 or newer and this is ${node}`
  }
  const line = output
    .split('\n')
    .find((text) => /\w*Error\b/.test(text))
    ?.trim()
  if (line === undefined) return 'no reason given'
  return line.endsWith('fetch failed') ? `no connection to its download site (${line})` : line
}
