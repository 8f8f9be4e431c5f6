/** What is in an asar file, and what may be. */
import { open } from 'node:fs/promises'

interface AsarEntry {
  readonly files?: Readonly<Record<string, AsarEntry>>
}

/** All files in an asar, with "/" between folders, read from its header. */
export const asarFiles = async (file: string): Promise<readonly string[]> => {
  const handle = await open(file)
  try {
    // Chromium pickles: the size of the header's pickle, then that pickle: its own size, the length
    // of the JSON, the JSON.
    const sizes = Buffer.alloc(16)
    await handle.read(sizes, 0, 16, 0)
    const json = Buffer.alloc(sizes.readUInt32LE(12))
    await handle.read(json, 0, json.length, 16)
    return filesOf(JSON.parse(json.toString('utf8')) as AsarEntry, '')
  } finally {
    await handle.close()
  }
}

const filesOf = ({ files }: AsarEntry, at: string): readonly string[] =>
  files === undefined
    ? [at]
    : Object.entries(files).flatMap(([name, entry]) =>
        filesOf(entry, at === '' ? name : `${at}/${name}`)
      )

const allowed = [/^package\.json$/, /^build\/app\/(?:main|preload|renderer)\//, /^build\/corpus\//]
const forbidden = [/\.(?:map|tsx?)$/, /(?:^|\/)node_modules\//]

/** The files that have no business in the app: sources, modules, whatever is not named above. */
export const strayFiles = (files: readonly string[]): readonly string[] =>
  files.filter(
    (file) => !allowed.some((rule) => rule.test(file)) || forbidden.some((rule) => rule.test(file))
  )
