/** The files of the reports: those of the build, and those of editions that were added. */
import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import * as v from 'valibot'
import { corpusFormat, editionIndexSchema, type EditionIndex } from '../shared/corpus/model'
import { encodeUtf8 } from '../shared/text/utf8'
import type { Installed, Shelf } from './editions/shelf'

/** Reads a file by its path, with `/` between its segments; null where there is none that may be read. */
export type FilesBelow = (path: string) => Promise<Uint8Array<ArrayBuffer> | null>

const indexFile = 'editions.json'

/** Reads files below a folder; null for one that is not there, and where a link leads out of the folder. */
export const filesBelow =
  (root: string): FilesBelow =>
  async (path) => {
    try {
      const [folder, file] = await Promise.all([realpath(root), realpath(join(root, path))])
      return file.startsWith(folder + sep) ? new Uint8Array(await readFile(file)) : null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR')

/** The reports that a list names; none where it is not there or no list. */
export const reportsNamed = async (files: FilesBelow): Promise<readonly Installed[]> => {
  const bytes = await files(indexFile)
  const text = bytes === null ? '' : new TextDecoder().decode(bytes)
  const index = v.safeParse(v.pipe(v.string(), v.parseJson(), editionIndexSchema), text)
  return index.success ? index.output.editions : []
}

/** The same with what was added, behind what the build holds. Of what was added nothing but what was signed is given. */
export const withAdded =
  (bundled: FilesBelow, shelf: Pick<Shelf, 'installed' | 'read'>): FilesBelow =>
  async (path) => {
    if (path === indexFile) return listWith(bundled, await shelf.installed())
    const [edition = '', name = '', ...more] = path.split('/')
    const added = more.length === 0 ? await shelf.read(edition, name) : undefined
    return added === undefined ? bundled(path) : added
  }

const listWith = async (
  bundled: FilesBelow,
  added: readonly Installed[]
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const there = added.length === 0 ? [] : await reportsNamed(bundled)
  // An app whose own list is damaged says so, whatever was added to it.
  if (there.length === 0) return bundled(indexFile)
  const index: EditionIndex = { format: corpusFormat, editions: [...there, ...added] }
  return new Uint8Array(encodeUtf8(JSON.stringify(index)))
}
