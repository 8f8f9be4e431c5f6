/** Whether the package and the reports in it are as they were packed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { editionIndexSchema } from '../../shared/corpus/model'
import { selfTest } from '../../shared/nl/self-test'
import { err, ok } from '../../shared/result'
import type { Check } from './check'

interface Entry {
  readonly files?: Readonly<Record<string, Entry>> | undefined
  readonly size?: number | undefined
  readonly offset?: string | undefined
  readonly integrity?: { readonly hash: string } | undefined
}

const entrySchema: v.GenericSchema<unknown, Entry> = v.object({
  files: v.optional(
    v.record(
      v.string(),
      v.lazy(() => entrySchema)
    )
  ),
  size: v.optional(v.number()),
  offset: v.optional(v.string()),
  integrity: v.optional(v.object({ hash: v.string() }))
})

/** How many files a package holds, and the first that is not what its header says; throws what it cannot read. */
export const lookThrough = (
  asar: Buffer
): { readonly files: number; readonly damaged: string | null } => {
  // Two pickles of Chromium: the size of the second one, which holds the header as JSON.
  const content = 8 + asar.readUInt32LE(4)
  const header = v.parse(
    entrySchema,
    JSON.parse(asar.toString('utf8', 16, 16 + asar.readUInt32LE(12)))
  )
  const entries = filesOf(header, '')
  const damaged = entries.find(([, { size = 0, offset, integrity }]) => {
    const at = content + Number(offset)
    return offset === undefined || sha256(asar.subarray(at, at + size)) !== integrity?.hash
  })
  return { files: entries.length, damaged: damaged?.[0] ?? null }
}

const filesOf = (entry: Entry, at: string): readonly (readonly [string, Entry])[] =>
  entry.files === undefined
    ? [[at, entry]]
    : Object.entries(entry.files).flatMap(([name, one]) =>
        filesOf(one, at === '' ? name : `${at}/${name}`)
      )

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Looks through the package that the app runs from, as bytes: not by the runtime, which has read it before. */
export const checkProgram = (appPath: string): Check => {
  const { name, good, unpacked, damaged, unreadable } = selfTest.program
  if (!appPath.endsWith('.asar')) return { name, found: err(unpacked) }
  process.noAsar = true
  try {
    const bytes = readFileSync(appPath)
    const seen = lookThrough(bytes)
    return {
      name,
      found:
        seen.damaged === null ? ok(good(seen.files, sha256(bytes))) : err(damaged(seen.damaged))
    }
  } catch {
    return { name, found: err(unreadable) }
  } finally {
    process.noAsar = false
  }
}

/** Compares each report, and the reference data of it, with the hash that the compiler wrote. */
export const checkReports = async (corpus: string): Promise<Check> => {
  const { name, good, hashes, damaged, unreadable } = selfTest.reports
  try {
    const index: unknown = JSON.parse(await readFile(join(corpus, 'editions.json'), 'utf8'))
    const { editions } = v.parse(editionIndexSchema, index)
    for (const edition of editions) {
      const files = [
        ['corpus.json', edition.sha256],
        ['reference.json', edition.referenceSha256]
      ] as const
      for (const [file, expected] of files) {
        const bytes = await readFile(join(corpus, edition.id, file)).catch(() => null)
        if (bytes === null || sha256(bytes) !== expected)
          return { name, found: err(damaged(edition.title)) }
      }
    }
    const told = editions.map((one) => hashes(one.id, one.sha256, one.referenceSha256))
    return { name, found: ok(good(told)) }
  } catch {
    return { name, found: err(unreadable) }
  }
}
