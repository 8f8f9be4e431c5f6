import fc from 'fast-check'
import { zipSync, type Zippable } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPack } from '../../electron/editions/read-pack'
import type { PackProblem } from '../../shared/edition-pack/answers'
import { contentFiles, packLimits } from '../../shared/edition-pack/manifest'
import type { Compiled } from '../corpus/compile'
import { privateKeyIn } from './keys'
import { packEdition, packFiles } from './pack'
import { compiledFixture, newKey } from './testing'

const { key, publicKey } = newKey()
const named = [newKey().publicKey, publicKey]
let compiled: Compiled
let packed: Uint8Array
let files: ReadonlyMap<string, Uint8Array>

beforeAll(async () => {
  compiled = await compiledFixture()
  packed = await packEdition(compiled, key)
  const read = await readPack(packed, named)
  if (!read.ok) throw new Error(read.error)
  files = read.value.files
})

const problemOf = async (
  bytes: Uint8Array,
  keys: readonly string[] = named
): Promise<PackProblem | null> => {
  const read = await readPack(bytes, keys)
  return read.ok ? null : read.error
}

/** The entries of the pack, to lay another archive with. */
const entriesOf = async (): Promise<Zippable> => {
  const { unzipSync } = await import('fflate')
  return unzipSync(packed)
}

describe('a pack', () => {
  test('is read whole by who knows its key, and says which edition it is', async () => {
    const read = await readPack(packed, named)
    expect(read).toMatchObject({
      ok: true,
      value: { manifest: { edition: { id: compiled.corpus.edition.id } } }
    })
    expect([...files.keys()]).toEqual(contentFiles)
    expect(JSON.parse(new TextDecoder().decode(files.get('corpus.json')))).toEqual(compiled.corpus)
  })

  test('is the same file each time it is made', async () => {
    expect(await packEdition(compiled, key)).toEqual(packed)
  })

  test('is refused by who does not know its key, or knows none', async () => {
    expect(await problemOf(packed, [newKey().publicKey])).toBe('unknown-key')
    expect(await problemOf(packed, [])).toBe('unknown-key')
  })

  test('of which any bit was turned over is never taken for what it was', async () => {
    // What the archive says of times and systems is not the edition's: the same files come out, or none.
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length * 8 - 1), async (bit) => {
        const changed = packed.slice()
        const at = bit >> 3
        changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7))
        const read = await readPack(changed, named)
        if (read.ok) expect([...read.value.files]).toEqual([...files])
      }),
      { numRuns: 500 }
    )
  })

  test('that is cut off anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), async (length) => {
        expect(await problemOf(packed.slice(0, length))).toBe('no-edition')
      }),
      { numRuns: 300 }
    )
  })

  test('is not what is no archive at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await problemOf(bytes)).toBe('no-edition')
      })
    )
    expect(await problemOf(new Uint8Array(packLimits.pack + 1))).toBe('too-large')
  })
})

describe('an archive by someone else', () => {
  test('with a file that is not the one that was signed', async () => {
    const entries = await entriesOf()
    const other = { ...entries, 'corpus.json': new TextEncoder().encode('{}') }
    expect(await problemOf(zipSync(other))).toBe('damaged')
  })

  test('with a manifest that is not the one that was signed', async () => {
    const entries = await entriesOf()
    const manifest = new TextDecoder().decode(entries['manifest.json'] as Uint8Array)
    const said = manifest.replace(compiled.corpus.edition.title, 'Iets anders')
    expect(said).not.toBe(manifest)
    const other = { ...entries, 'manifest.json': new TextEncoder().encode(said) }
    expect(await problemOf(zipSync(other))).toBe('not-signed')
  })

  test.each(['extra.json', '../corpus.json', 'C:\\corpus.json', 'map/'])(
    'with an entry %j more',
    async (name) => {
      const entries = { ...(await entriesOf()), [name]: new Uint8Array(3) }
      expect(await problemOf(zipSync(entries))).toBe('no-edition')
    }
  )

  test('that unpacks to more than it says is stopped', async () => {
    const entries = { ...(await entriesOf()), 'corpus.json': new Uint8Array(50_000_000) }
    expect(await problemOf(zipSync(entries))).toBe('damaged')
  })

  test('in another order, or with one file less', async () => {
    const entries = Object.entries(await entriesOf())
    expect(await problemOf(zipSync(Object.fromEntries(entries.toReversed())))).toBe('damaged')
    expect(await problemOf(zipSync(Object.fromEntries(entries.slice(0, -1))))).toBe('damaged')
  })
})

describe('what was signed and still is no edition', () => {
  const { stringify } = JSON
  const packWith = (changes: Readonly<Record<string, string>>): Uint8Array =>
    packFiles(
      compiled.corpus.edition,
      contentFiles.map((name) => {
        const change = changes[name]
        const bytes = change === undefined ? files.get(name) : new TextEncoder().encode(change)
        return [name, bytes ?? new Uint8Array()] as const
      }),
      key
    )

  test('a report of another edition, or none', async () => {
    const { edition } = compiled.corpus
    const other = { ...compiled.corpus, edition: { ...edition, id: 'iets-anders' } }
    expect(await problemOf(packWith({}))).toBeNull()
    expect(await problemOf(packWith({ 'corpus.json': stringify(other) }))).toBe('wrong')
    expect(await problemOf(packWith({ 'corpus.json': '[]' }))).toBe('wrong')
    expect(await problemOf(packWith({ 'reference.json': '{' }))).toBe('wrong')
    expect(await problemOf(packWith({ 'lexicon.json': '{}' }))).toBe('wrong')
  })

  test('a newer form of it, which a newer app can read', async () => {
    const manifest = { format: 2, edition: compiled.corpus.edition.id }
    const entries = {
      ...(await entriesOf()),
      'manifest.json': new TextEncoder().encode(stringify(manifest))
    }
    expect(await problemOf(zipSync(entries))).toBe('newer')
  })
})

test('a private key of another kind is no key', () => {
  expect(privateKeyIn('')).toEqual({ ok: false, error: 'no-key' })
  expect(privateKeyIn('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----')).toEqual({
    ok: false,
    error: 'no-key'
  })
})
