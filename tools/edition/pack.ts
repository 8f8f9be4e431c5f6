/** Makes a file with an edition from the edition's folder: compiled, named in a manifest, signed. */
import { createHash, sign, type KeyObject } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { keyIdOf } from '../../electron/editions/keys'
import { corpusFormat } from '../../shared/corpus/model'
import {
  contentFiles,
  manifestFile,
  packFormat,
  signatureFile,
  signedBytes,
  type Manifest
} from '../../shared/edition-pack/manifest'
import { encodeUtf8 } from '../../shared/text/utf8'
import type { Compiled } from '../corpus/compile'
import { writeCorpora } from '../corpus/write-corpus'
import { publicKeyOf } from './keys'

/** The same edition and key give the same file: no entry says when it was made. */
const noTime = new Date(1980, 0, 1)

/** Packs what the compiler writes of an edition, signed with a private key. */
export const packEdition = async (compiled: Compiled, key: KeyObject): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-editie-'))
  try {
    await writeCorpora(folder, [compiled])
    const { edition } = compiled.corpus
    const files = await Promise.all(
      contentFiles.map(
        async (name) => [name, await readFile(join(folder, edition.id, name))] as const
      )
    )
    return packFiles(edition, files, key)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Packs files under a manifest that names them as they are. */
export const packFiles = (
  { id, title, published }: Manifest['edition'],
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  key: KeyObject
): Uint8Array => {
  const manifest: Manifest = {
    format: packFormat,
    corpusFormat,
    edition: { id, title, published },
    key: keyIdOf(publicKeyOf(key)),
    files: files.map(([name, bytes]) => ({
      name,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex')
    }))
  }
  const said = encodeUtf8(`${JSON.stringify(manifest, null, 2)}\n`)
  const signature = sign(null, signedBytes(said), key)
  const entries = [
    [manifestFile, said],
    [signatureFile, new Uint8Array(signature)],
    ...files
  ] as const
  return zipSync(
    Object.fromEntries(entries.map(([name, bytes]) => [name, new Uint8Array(bytes)])),
    { mtime: noTime }
  )
}
