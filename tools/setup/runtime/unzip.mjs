import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

/**
 * Unpacks part of a zip file. yauzl refuses names that lead out of the folder.
 *
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | null} target where an entry goes, relative to the folder; null
 *   to leave it out
 */
export async function unzip(file, folder, target) {
  const zip = await openPromise(file, { autoClose: false })
  try {
    for await (const entry of zip.eachEntry()) {
      const to = entry.fileName.endsWith('/') ? null : target(entry.fileName)
      if (to === null) continue
      const full = path.join(folder, to)
      await mkdir(path.dirname(full), { recursive: true })
      const mode = (entry.externalFileAttributes >>> 16) & 0o777
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(full, { mode }))
    }
  } finally {
    zip.close()
  }
}
