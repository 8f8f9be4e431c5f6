/**
 * What a file with an edition (`.naslag-editie`) says of itself. It is a ZIP archive of the compiled files of one
 * edition, with a manifest that names each with its size and hash, and the signature of that manifest.
 */
import * as v from 'valibot'
import { corpusFormat, editionIdSchema } from '../corpus/model'
import { entryFiles, phrasesFile, textFiles } from '../search/files'
import { encodeUtf8 } from '../text/utf8'

/** The extension, without its dot. */
export const packExtension = 'naslag-editie'

/** Raised when an older app could misread a pack; it refuses other numbers. */
export const packFormat = 1

/** The names of the two entries that come before all others. */
export const manifestFile = 'manifest.json'
export const signatureFile = 'manifest.sig'

/** What a pack holds beside these: all that the app reads of an edition. */
export const contentFiles = [
  'corpus.json',
  'reference.json',
  'lexicon.json',
  ...Object.values(textFiles),
  ...Object.values(entryFiles),
  phrasesFile
] as const

/** The most that a pack, its manifest and one file of it may hold, in bytes. A report of 12,000 words takes 1.4 million. */
export const packLimits = { pack: 200_000_000, manifest: 64_000, file: 200_000_000 } as const

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(packLimits.file))

/** The first half of the SHA-256 of a public key, in hexadecimal digits. */
const keyIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

export const manifestEntries = {
  format: v.literal(packFormat),
  /** The shape of its corpus.json. */
  corpusFormat: v.literal(corpusFormat),
  edition: v.strictObject({
    id: editionIdSchema,
    title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    published: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
  }),
  /** Which key it is signed with. */
  key: keyIdSchema,
  files: v.pipe(v.array(v.strictObject({ name: v.string(), size, sha256 })), v.readonly())
} as const

export const manifestSchema = v.pipe(
  v.strictObject(manifestEntries),
  v.check(
    ({ files }) => JSON.stringify(files.map(({ name }) => name)) === JSON.stringify(contentFiles),
    'other files than an edition has'
  )
)
export type Manifest = v.InferOutput<typeof manifestSchema>

/** Whether a manifest that does not fit was written in a form that this app does not know yet. */
export const isNewerManifest = (value: unknown): boolean =>
  v.is(v.looseObject({ format: v.pipe(v.number(), v.minValue(packFormat + 1)) }), value) ||
  v.is(v.looseObject({ corpusFormat: v.pipe(v.number(), v.minValue(corpusFormat + 1)) }), value)

/** What is signed: never what another program would take for something of its own. */
export const signedBytes = (manifest: Uint8Array): Uint8Array => {
  const purpose = encodeUtf8(`naslag-editie ${packFormat}\n`)
  const bytes = new Uint8Array(purpose.length + manifest.length)
  bytes.set(purpose)
  bytes.set(manifest, purpose.length)
  return bytes
}
