/** Reads a file with an edition: the signature first, then every file of it against the manifest, then what they say. */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { corpusSchema } from '../../shared/corpus/model'
import type { PackProblem } from '../../shared/edition-pack/answers'
import {
  contentFiles,
  isNewerManifest,
  manifestFile,
  manifestSchema,
  packLimits,
  signatureFile,
  signedBytes,
  type Manifest
} from '../../shared/edition-pack/manifest'
import { readJson } from '../../shared/input/read-json'
import { lexiconFileSchema } from '../../shared/reference/lexicon'
import { referenceSchema } from '../../shared/reference/model'
import { err, ok, type Result } from '../../shared/result'
import { isSignedBy, keyIdOf } from './keys'
import { openArchive, type Archive } from './read-archive'

/** An edition, all of it as its publisher has signed it. */
export interface Pack {
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** A pack whose manifest is its publisher's; of its files nothing is known before each is read. */
export interface OpenedPack {
  readonly manifest: Manifest
  /** One of its files, as it was signed. */
  readonly read: (name: string) => Promise<Result<Uint8Array, 'damaged'>>
}

/** Opens a pack that is signed with one of some public keys. */
export const openPack = async (
  bytes: Uint8Array,
  publicKeys: readonly string[]
): Promise<Result<OpenedPack, PackProblem>> => {
  if (bytes.length > packLimits.pack) return err('too-large')
  const expected = [manifestFile, signatureFile, ...contentFiles]
  const archive = await openArchive(bytes, expected.length)
  if (!archive.ok) return err('no-edition')
  const manifest = await readManifest(archive.value, publicKeys)
  if (!manifest.ok) return manifest
  if (JSON.stringify(archive.value.names) !== JSON.stringify(expected)) return err('damaged')
  const files = new Map(manifest.value.files.map((file) => [file.name, file]))
  return ok({
    manifest: manifest.value,
    read: async (name) => {
      const file = files.get(name)
      if (file === undefined) return err('damaged')
      const content = await archive.value.read(name, file.size)
      if (!content.ok) return content
      const isAsSigned =
        content.value.length === file.size && sha256Of(content.value) === file.sha256
      return isAsSigned ? content : err('damaged')
    }
  })
}

/** Reads a pack that is signed with one of some public keys. */
export const readPack = async (
  bytes: Uint8Array,
  publicKeys: readonly string[]
): Promise<Result<Pack, PackProblem>> => {
  const opened = await openPack(bytes, publicKeys)
  if (!opened.ok) return opened
  const { manifest, read } = opened.value
  const files = new Map<string, Uint8Array>()
  for (const { name } of manifest.files) {
    const content = await read(name)
    if (!content.ok) return content
    files.set(name, content.value)
  }
  return saysWhatItIs(manifest, files) ? ok({ manifest, files }) : err('wrong')
}

const readManifest = async (
  archive: Archive,
  publicKeys: readonly string[]
): Promise<Result<Manifest, PackProblem>> => {
  const bytes = await archive.read(manifestFile, packLimits.manifest)
  const signature = await archive.read(signatureFile, packLimits.manifest)
  if (!bytes.ok || !signature.ok) return err('no-edition')
  const json = readJson(bytes.value, manifestLimits)
  if (!json.ok) return err('no-edition')
  const manifest = v.safeParse(manifestSchema, json.value)
  if (!manifest.success) return err(isNewerManifest(json.value) ? 'newer' : 'no-edition')
  const key = publicKeys.find((one) => keyIdOf(one) === manifest.output.key)
  if (key === undefined) return err('unknown-key')
  return isSignedBy(key, signedBytes(bytes.value), signature.value)
    ? ok(manifest.output)
    : err('not-signed')
}

const manifestLimits = { bytes: packLimits.manifest, depth: 4, values: 200 }

/** Whether the report, its reference data and its abbreviations can be read, and are of the edition that is named. */
const saysWhatItIs = ({ edition }: Manifest, files: ReadonlyMap<string, Uint8Array>): boolean => {
  const read = <S extends v.GenericSchema>(
    name: (typeof contentFiles)[number],
    schema: S
  ): v.InferOutput<S> | null => {
    const text = new TextDecoder().decode(files.get(name))
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
    return parsed.success ? parsed.output : null
  }
  const corpus = read('corpus.json', corpusSchema)
  const { id, title, published } = edition
  return (
    corpus?.edition.id === id &&
    corpus.edition.title === title &&
    corpus.edition.published === published &&
    read('reference.json', referenceSchema)?.edition === id &&
    read('lexicon.json', lexiconFileSchema)?.edition === id
  )
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
