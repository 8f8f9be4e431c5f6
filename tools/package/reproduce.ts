/** Builds the same sources once more in another folder: nothing of a place or a moment may be in what comes out. */
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureApp } from '../setup/app.mjs'
import { ensureCorpus } from '../setup/corpus.mjs'
import { thisPlace } from '../setup/place.mjs'

/** All that a build reads, apart from the installed packages. */
const sources = [
  'assets',
  'docs',
  'electron',
  'renderer',
  'shared',
  'tools',
  'electron-builder.yml',
  'electron.vite.config.ts',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json'
]

/** What of `build` goes into the app. */
const builtParts = ['build/app', 'build/corpus']

/** Copies the sources to an empty folder and builds app and corpus there. */
export const buildElsewhere = async (root: string, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const source of sources) {
    await cp(join(root, source), join(folder, source), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const place = { ...thisPlace(2), root: folder }
  await ensureCorpus(place)
  await ensureApp(place)
}

/** The built files that are not the same, byte by byte, in two folders that were built in. */
export const builtDifferences = async (one: string, other: string): Promise<readonly string[]> => {
  const [first, second] = [await hashesOf(one), await hashesOf(other)]
  return Array.from(new Set([...first.keys(), ...second.keys()]))
    .filter((file) => first.get(file) !== second.get(file))
    .sort()
}

const hashesOf = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const hashes = new Map<string, string>()
  for (const part of builtParts) {
    for (const name of await readdir(join(root, part), { recursive: true })) {
      const file = join(part, name)
      if ((await stat(join(root, file))).isFile())
        hashes.set(file, await sha256Of(join(root, file)))
    }
  }
  return hashes
}

/** The SHA-256 of a file, in hexadecimal digits. */
export const sha256Of = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
