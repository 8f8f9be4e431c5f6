/** SHA256SUMS: by which an administrator sees that a package is the one that was built. */
import { writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { sha256Of } from './reproduce'

/** In the form that `sha256sum --check` reads, in the order of the names. */
const formatSums = (hashes: ReadonlyMap<string, string>): string =>
  Array.from(hashes, ([name, hash]) => `${hash}  ${name.split(sep).join('/')}\n`)
    .toSorted((one, other) => (one.slice(64) < other.slice(64) ? -1 : 1))
    .join('')

/** Writes the hashes of files to a folder that they are in; gives the place of what it wrote. */
export const writeSums = async (folder: string, files: readonly string[]): Promise<string> => {
  const hashes = new Map<string, string>()
  for (const file of files) hashes.set(relative(folder, file), await sha256Of(file))
  const sums = join(folder, 'SHA256SUMS')
  await writeFile(sums, formatSums(hashes))
  return sums
}
