/** Files of one store, or of two, damaged at random while the app is not running. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded } from '../random'
import type { Found } from './driven'
import type { Place, Trial } from './survive'

const runsPerFolder = 10

const stores = {
  a: 'journaal-a',
  b: 'journaal-b',
  snapshot: 'reservekopieen',
  notebook: 'IndexedDB'
} as const

type Store = keyof typeof stores

const single: readonly (readonly Store[])[] = [['a'], ['b'], ['snapshot'], ['notebook']]

/** All pairs but both journals: they are what the promise rests on. */
const double: readonly (readonly Store[])[] = [
  ['a', 'notebook'],
  ['b', 'notebook'],
  ['snapshot', 'notebook'],
  ['a', 'snapshot'],
  ['b', 'snapshot']
]

type Below = (limit: number) => number

/** Does one of six things to a file; gives whether anything of it changed. */
const damageFile = async (file: string, below: Below): Promise<boolean> => {
  const bytes = await readFile(file)
  if (bytes.length === 0) return false
  const at = below(bytes.length)
  switch (below(6)) {
    case 0:
      await writeFile(file, bytes.with(at, (bytes[at] ?? 0) ^ (1 << below(8))))
      return true
    case 1: {
      const zeros = Uint8Array.from(bytes).fill(0, at, at + 4_096)
      await writeFile(file, zeros)
      return Buffer.compare(zeros, bytes) !== 0
    }
    case 2:
      await writeFile(
        file,
        bytes.map((byte, index) => (index < at || index >= at + 512 ? byte : below(256)))
      )
      return true
    case 3:
      await writeFile(file, bytes.subarray(0, at))
      return true
    case 4:
      await writeFile(file, '')
      return true
    default:
      await rm(file)
      return true
  }
}

/** Damages a file of a store, any of those that count; gives its name, or null when there is none. */
const damageStore = async (folder: string, store: Store, below: Below): Promise<string | null> => {
  const place = join(folder, stores[store])
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile() && (store === 'notebook' || /^\d/.test(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const file = files[below(files.length)]
  return file !== undefined && (await damageFile(file, below)) ? file : null
}

/** A reader is told of every journal that was damaged. */
const untold = (damaged: readonly string[], { mended }: Found): readonly string[] =>
  damaged.some((file) => file.includes('journaal')) && (mended?.repairs.length ?? 0) === 0
    ? [`nothing was told of the damage to ${damaged.join(' and ')}`]
    : []

/** Damage at random to one store, or to two of them at once, each time after a kill. */
export const damage = (runs: number, isDouble: boolean): Trial => {
  const below = seeded(isDouble ? 200 : 500)
  const chosen = isDouble ? double : single
  return {
    name: isDouble ? 'damage to two stores' : 'damage to one store',
    runs,
    runsPerPlace: runsPerFolder,
    place: async (): Promise<Place> => {
      const folder = await mkdtemp(join(tmpdir(), 'naslag-damage-'))
      let damaged: readonly string[] = []
      return {
        folder,
        strike: async (app) => {
          const isMended = app.hasOpened()
          await app.kill()
          // Before that was mended, more damage would be to more stores than are tried.
          if (!isMended) return
          const files: (string | null)[] = []
          for (const store of chosen[below(chosen.length)] ?? [])
            files.push(await damageStore(folder, store, below))
          damaged = files.filter((file) => file !== null)
        },
        judge: (found) => untold(damaged, found),
        remove: () => rm(folder, { recursive: true, maxRetries: 5 })
      }
    }
  }
}
