/** The entries of a ZIP archive from elsewhere, each only once it is asked for and no longer than it may be. */
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry } from 'yauzl'
import { err, ok, type Result } from '../../shared/result'

export interface Archive {
  /** The names of its entries, in their order. */
  readonly names: readonly string[]
  /** The bytes of an entry; `damaged` where they are not what the archive says, or more than `limit`. */
  readonly read: (name: string, limit: number) => Promise<Result<Uint8Array, 'damaged'>>
}

/**
 * Opens an archive. `damaged` where it is none, is cut off, holds more entries than `most`, two of one name, or names
 * that lead elsewhere. Nothing is unpacked.
 */
export const openArchive = async (
  bytes: Uint8Array,
  most: number
): Promise<Result<Archive, 'damaged'>> => {
  try {
    const zip = await fromBufferPromise(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      // An entry that gives more or less than it says ends with an error.
      { strictFileNames: true, validateEntrySizes: true }
    )
    if (zip.entryCount > most) return err('damaged')
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    if (entries.size !== zip.entryCount) return err('damaged')
    return ok({
      names: [...entries.keys()],
      read: async (name, limit) => {
        const entry = entries.get(name)
        if (entry === undefined || entry.uncompressedSize > limit) return err('damaged')
        return zip
          .openReadStreamPromise(entry)
          .then(buffer)
          .then(ok, () => err('damaged'))
      }
    })
  } catch {
    // The library has no error but that the archive is not as it should be: there is no disk behind it.
    return err('damaged')
  }
}
