/**
 * Files with an edition, for an app that has no network:
 *   keys FILE                      makes a private key in a new file, and prints the public one
 *   pack DIR --key FILE [--out F]  proves and packs the edition in a folder, signed with a private key
 *   verify FILE --key PUBLIC       checks a file as the app does, by the public key that its configuration names
 */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { publicKeySchema } from '../../electron/editions/keys'
import { readPack } from '../../electron/editions/read-pack'
import { packExtension } from '../../shared/edition-pack/manifest'
import { compileEdition } from '../corpus/compile'
import { readEditionFolder } from '../corpus/edition-folder'
import { formatProblem } from '../corpus/problem'
import { newPrivateKey, privateKeyIn, publicKeyOf } from './keys'
import { packEdition } from './pack'

const usage =
  'usage: edition keys FILE | edition pack DIR --key FILE [--out FILE] | edition verify FILE --key PUBLIC'

/** Ends with 1 and says why. */
const fail = (...words: readonly string[]): number => {
  for (const word of words) console.error(word)
  return 1
}

const makeKeys = async (file: string): Promise<number> => {
  const pem = newPrivateKey()
  const key = privateKeyIn(pem)
  if (!key.ok) throw new Error('a new key cannot be read')
  try {
    // Who loses a key to a second one cannot sign for those who know the first.
    await writeFile(file, pem, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    return fail(
      `${file} was not written: ${error instanceof Error ? error.message : String(error)}`
    )
  }
  console.log(publicKeyOf(key.value))
  return 0
}

const pack = async (folder: string, keyFile: string, out: string | undefined): Promise<number> => {
  const pem = await readFile(keyFile, 'utf8').catch(() => '')
  const key = privateKeyIn(pem)
  if (!key.ok)
    return fail(`${keyFile} holds no private key of Ed25519: make one with "edition keys FILE"`)
  const files = await readEditionFolder(resolve(folder))
  if (!files.ok) return fail(...files.error.map((problem) => formatProblem(folder, problem)))
  const compiled = compileEdition(files.value)
  if (!compiled.ok)
    return fail(...compiled.error.problems.map((problem) => formatProblem(folder, problem)))
  const bytes = await packEdition(compiled.value, key.value)
  const file = resolve(out ?? `${compiled.value.corpus.edition.id}.${packExtension}`)
  await writeFile(file, bytes)
  console.log(`${file}: ${bytes.length} bytes`)
  return 0
}

const verify = async (file: string, publicKey: string): Promise<number> => {
  if (!v.is(publicKeySchema, publicKey))
    return fail('--key is not a public key as "edition keys" prints it')
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return fail(`${file} cannot be read`)
  const read = await readPack(bytes, [publicKey])
  if (!read.ok) return fail(`${file}: ${read.error}`)
  const { edition, files } = read.value.manifest
  console.log(`${edition.id}, ${edition.title}, ${edition.published}`)
  for (const { name, size, sha256 } of files) console.log(`${sha256} ${size} ${name}`)
  return 0
}

const main = async (args: readonly string[]): Promise<number> => {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string' }, out: { type: 'string' } }
    })
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), usage)
  }
  const [command, target, ...rest] = parsed.positionals
  const { key, out } = parsed.values
  if (target !== undefined && rest.length === 0) {
    if (command === 'keys' && key === undefined) return makeKeys(target)
    if (command === 'pack' && key !== undefined) return pack(target, key, out)
    if (command === 'verify' && key !== undefined) return verify(target, key)
  }
  console.error(usage)
  return 2
}

process.exitCode = await main(process.argv.slice(2))
