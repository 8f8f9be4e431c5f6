import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { withAdded, reportsNamed, type FilesBelow } from '../../electron/corpus-files'
import { openShelf, type Installed, type Shelf } from '../../electron/editions/shelf'
import {
  afterPowerCut,
  emptyImage,
  fakeDisk,
  type DiskImage,
  type FakeDisk,
  type OnCall
} from '../../electron/journal/testing/fake-disk'
import {
  anything,
  beginning,
  everything,
  momentsOf,
  nothing
} from '../../electron/journal/testing/moments'
import { randomFrom } from '../../electron/journal/testing/random'
import type { LeftOutProblem } from '../../shared/edition-pack/answers'
import { encodeUtf8 } from '../../shared/text/utf8'
import type { Compiled } from '../corpus/compile'
import { packEdition } from './pack'
import { asEdition, compiledFixture, newKey } from './testing'

const folder = '/gegevens/edities'
const publisher = newKey()
const other = newKey()
const stranger = newKey()
const publishers = [
  { name: 'Waterschap', key: publisher.publicKey },
  { name: 'Provincie', key: other.publicKey }
]
const name = 'waterbeeld-2021.naslag-editie'
const file = `${folder}/${name}`

let compiled: Compiled
let packed: Uint8Array
let next: Uint8Array
let changed: Uint8Array

beforeAll(async () => {
  compiled = await compiledFixture()
  packed = await packEdition(compiled, publisher.key)
  next = await packEdition(asEdition(compiled, 'waterbeeld-2022'), publisher.key)
  changed = await packEdition(asEdition(compiled, 'waterbeeld-2021', 'Iets anders'), publisher.key)
})

const shelfOn = (
  disk: FakeDisk,
  { trusted = publishers, inApp = [] }: { trusted?: typeof publishers; inApp?: Installed[] } = {}
): Shelf => openShelf({ disk, folder, publishers: trusted, bundled: () => Promise.resolve(inApp) })

const again = (disk: FakeDisk): FakeDisk => fakeDisk(afterPowerCut(disk.image(), everything))

const idsOn = async (shelf: Shelf): Promise<readonly string[]> =>
  (await shelf.installed()).map(({ id }) => id)

const leftOutOn = async (shelf: Shelf): Promise<readonly LeftOutProblem[]> =>
  (await shelf.stand()).leftOut.map(({ problem }) => problem)

const textOf = (bytes: Uint8Array | null | undefined): string =>
  bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : String(bytes)

/** A disk with files in the folder. */
const diskWith = async (files: Readonly<Record<string, Uint8Array>>): Promise<FakeDisk> => {
  const disk = fakeDisk()
  for (const [path, bytes] of Object.entries(files)) {
    const handle = await disk.open(`${folder}/${path}`)
    await handle.write(bytes, 0)
  }
  return again(disk)
}

describe('an edition that is added', () => {
  test('can be read at once and after a start, file by file as it was signed', async () => {
    const disk = fakeDisk()
    const shelf = shelfOn(disk)
    expect(await shelf.stand()).toEqual({ added: [], leftOut: [] })
    expect(await shelf.weigh(packed)).toMatchObject({
      kind: 'new',
      packed: { publisher: 'Waterschap', edition: { id: 'waterbeeld-2021' }, bytes: packed.length }
    })
    expect(disk.files().size).toBe(0)
    expect(await shelf.add(packed)).toEqual({ ok: true, value: undefined })
    for (const one of [shelf, shelfOn(again(disk))]) {
      expect(await idsOn(one)).toEqual(['waterbeeld-2021'])
      expect((await one.stand()).added).toMatchObject([{ name, publisher: 'Waterschap' }])
      const corpus: unknown = JSON.parse(textOf(await one.read('waterbeeld-2021', 'corpus.json')))
      expect(corpus).toEqual(compiled.corpus)
      expect(await one.read('waterbeeld-2021', 'manifest.json')).toBeNull()
      expect(await one.read('waterbeeld-2021', '../corpus.json')).toBeNull()
      expect(await one.read('waterbeeld-2022', 'corpus.json')).toBeUndefined()
    }
    expect([...disk.files().keys()]).toEqual([file])
    expect(disk.files().get(file)).toEqual(packed)
  })

  test('is not added twice, whoever signed it', async () => {
    const disk = fakeDisk()
    const shelf = shelfOn(disk)
    await shelf.add(packed)
    expect(await shelf.weigh(packed)).toMatchObject({ kind: 'here' })
    const signedByOther = await packEdition(compiled, other.key)
    expect(await shelf.weigh(signedByOther)).toMatchObject({ kind: 'here' })
    expect(await shelf.add(signedByOther)).toEqual({ ok: false, error: 'here' })
    expect(disk.files().get(file)).toEqual(packed)
  })

  test('two at once: one of them is added', async () => {
    const shelf = shelfOn(fakeDisk())
    const ends = await Promise.all([shelf.add(packed), shelf.add(packed)])
    expect(ends).toEqual([
      { ok: true, value: undefined },
      { ok: false, error: 'here' }
    ])
  })

  test('never takes the place of one with its name and another content', async () => {
    const disk = fakeDisk()
    const shelf = shelfOn(disk)
    await shelf.add(packed)
    const refused = { kind: 'refused', problem: 'other-content' }
    expect(await shelf.weigh(changed)).toEqual(refused)
    expect(await shelf.add(changed)).toEqual({ ok: false, error: 'other-content' })
    expect(disk.files().get(file)).toEqual(packed)

    const [own] = await shelf.installed()
    if (own === undefined) throw new Error('nothing was added')
    const inApp = shelfOn(fakeDisk(), { inApp: [own] })
    expect(await inApp.weigh(packed)).toMatchObject({ kind: 'here' })
    expect(await inApp.weigh(changed)).toEqual(refused)
    expect(await inApp.add(changed)).toEqual({ ok: false, error: 'other-content' })
  })

  test('stands beside others, the newest first', async () => {
    const shelf = shelfOn(fakeDisk())
    const { corpus } = asEdition(compiled, 'waterbeeld-2022')
    const newer = {
      ...asEdition(compiled, 'waterbeeld-2022'),
      corpus: { ...corpus, edition: { ...corpus.edition, published: '2022-05' } }
    }
    expect(await shelf.add(packed)).toMatchObject({ ok: true })
    expect(await shelf.add(await packEdition(newer, publisher.key))).toMatchObject({ ok: true })
    expect(await idsOn(shelf)).toEqual(['waterbeeld-2022', 'waterbeeld-2021'])
  })
})

describe('what is no edition of a publisher that is trusted', () => {
  test.each([
    ['of a stranger', async () => packEdition(compiled, stranger.key), 'unknown-key'],
    ['no archive', () => Promise.resolve(encodeUtf8('geen editie')), 'no-edition'],
    ['nothing', () => Promise.resolve(new Uint8Array()), 'no-edition'],
    ['half of one', () => Promise.resolve(packed.slice(0, packed.length / 2)), 'no-edition']
  ] as const)('is refused, and nothing is written: %s', async (_what, bytesOf, problem) => {
    const disk = fakeDisk()
    const shelf = shelfOn(disk)
    const bytes = await bytesOf()
    expect(await shelf.weigh(bytes)).toEqual({ kind: 'refused', problem })
    expect(await shelf.add(bytes)).toEqual({ ok: false, error: problem })
    expect(disk.files().size).toBe(0)
  })

  test('is refused, whichever bit of it was turned over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length * 8 - 1), async (bit) => {
        const bytes = packed.slice()
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const disk = fakeDisk()
        const shelf = shelfOn(disk)
        // What an archive says of times is not the edition's: what is added then reads the same.
        if ((await shelf.add(bytes)).ok)
          expect(JSON.parse(textOf(await shelf.read('waterbeeld-2021', 'corpus.json')))).toEqual(
            compiled.corpus
          )
        else expect(disk.files().size).toBe(0)
      }),
      { numRuns: 100 }
    )
  })

  test('is refused where nobody is trusted', async () => {
    const shelf = shelfOn(fakeDisk(), { trusted: [] })
    expect(await shelf.weigh(packed)).toEqual({ kind: 'refused', problem: 'unknown-key' })
  })
})

describe('a disk that fails', () => {
  /** Adds an edition to a shelf that has another one, with calls that fail. */
  const addWith = async (start: DiskImage, onCall: OnCall) => {
    const disk = fakeDisk(start, onCall)
    const shelf = shelfOn(disk)
    const isThere = (await idsOn(shelf)).includes('waterbeeld-2022')
    return { disk, isThere, shelf, end: await shelf.add(packed) }
  }

  test.each(['EIO', 'ENOSPC', 'short'] as const)(
    'at any one call (%s): all of it is added or nothing, and the next start finds the same',
    async (fault) => {
      const start = (await diskWith({ 'waterbeeld-2022.naslag-editie': next })).image()
      let calls = 0
      await addWith(start, (call) => {
        calls = call
        return null
      })
      expect(calls).toBeGreaterThan(8)
      for (let at = 1; at <= calls; at += 1) {
        const { disk, isThere, shelf, end } = await addWith(start, (call) =>
          call === at ? fault : null
        )
        const found = await idsOn(shelfOn(again(disk)))
        expect({ at, found: found.includes('waterbeeld-2021') }).toEqual({ at, found: end.ok })
        expect(found).toContain('waterbeeld-2022')
        expect((await idsOn(shelf)).includes('waterbeeld-2021')).toBe(end.ok)
        expect((await idsOn(shelf)).includes('waterbeeld-2022')).toBe(isThere)
        if (!end.ok) expect(['failed', 'disk-full']).toContain(end.error)
      }
    }
  )

  test('from some call on: what was left half-written is gone after the next start', async () => {
    for (let at = 2; at <= 12; at += 1) {
      const { disk } = await addWith(emptyImage, (call) => (call >= at ? 'EIO' : null))
      const later = again(disk)
      const shelf = shelfOn(later)
      expect(await leftOutOn(shelf)).toEqual([])
      const files = [...later.files().keys()]
      expect(files.every((path) => path === file)).toBe(true)
      expect(await shelf.add(packed)).toEqual(
        files.length === 0 ? { ok: true, value: undefined } : { ok: false, error: 'here' }
      )
    }
  })

  test('a power cut at any moment leaves all of it or nothing', async () => {
    const start = (await diskWith({ 'waterbeeld-2022.naslag-editie': next })).image()
    const moments = await momentsOf<{ isAdded: boolean }>(start, async (disk, log) => {
      const shelf = shelfOn(disk as FakeDisk)
      log.push({ isAdded: (await shelf.add(packed)).ok })
    })
    const random = randomFrom(7)
    for (const { image, log } of moments)
      for (const survivors of [nothing, everything, beginning(random), anything(random)]) {
        const shelf = shelfOn(fakeDisk(afterPowerCut(image, survivors)))
        expect(await leftOutOn(shelf)).toEqual([])
        const ids = await idsOn(shelf)
        expect(ids).toContain('waterbeeld-2022')
        // What the reader was told of is there.
        if (log.length > 0) expect(ids).toContain('waterbeeld-2021')
      }
  })
})

describe('what stands there and is not as it should be is left out, and the rest is opened', () => {
  const withOther = { 'waterbeeld-2022.naslag-editie': (): Uint8Array => next }
  const cases: readonly (readonly [string, string, () => Uint8Array, LeftOutProblem])[] = [
    ['cut off', name, () => packed.slice(0, 5_000), 'no-edition'],
    ['another kind of file', name, () => encodeUtf8('kapot'), 'no-edition'],
    ['empty', name, () => new Uint8Array(), 'no-edition'],
    ['another edition than its name', name, () => next, 'other-name']
  ]
  test.each(cases)('%s', async (_what, path, bytesOf, problem) => {
    const disk = await diskWith({
      'waterbeeld-2022.naslag-editie': withOther['waterbeeld-2022.naslag-editie'](),
      [path]: bytesOf()
    })
    const shelf = shelfOn(disk)
    expect(await shelf.stand()).toMatchObject({
      added: [{ edition: { id: 'waterbeeld-2022' } }],
      leftOut: [{ name: path, problem }]
    })
    expect(await shelf.read('waterbeeld-2021', 'corpus.json')).toBeUndefined()
    // It is mended by adding the edition again.
    expect(await shelf.add(packed)).toMatchObject({ ok: true })
    expect(await leftOutOn(shelfOn(again(disk)))).toEqual([])
  })

  test('signed by who is no longer trusted', async () => {
    const disk = await diskWith({ [name]: packed })
    expect(await leftOutOn(shelfOn(disk, { trusted: publishers.slice(1) }))).toEqual([
      'unknown-key'
    ])
    expect(await leftOutOn(shelfOn(disk, { trusted: [] }))).toEqual(['unknown-key'])
  })

  test('by now one of the app itself', async () => {
    const disk = await diskWith({ [name]: packed })
    const [own] = await shelfOn(disk).installed()
    if (own === undefined) throw new Error('nothing stands there')
    expect(await leftOutOn(shelfOn(disk, { inApp: [own] }))).toEqual(['in-app'])
  })

  test('on a disk that does not read it', async () => {
    const { image } = await diskWith({ [name]: packed })
    const disk = fakeDisk(image(), (_call, kind) => (kind === 'read' ? 'EIO' : null))
    expect(await leftOutOn(shelfOn(disk))).toEqual(['unreadable'])
    const closed = fakeDisk(image(), (_call, kind) => (kind === 'list' ? 'EIO' : null))
    expect(await shelfOn(closed).stand()).toEqual({ added: [], leftOut: [] })
  })

  test('with any bit turned over: left out, or the same all the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length * 8 - 1), async (bit) => {
        const bytes = packed.slice()
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const shelf = shelfOn(await diskWith({ [name]: bytes }))
        const isLeftOut = (await leftOutOn(shelf)).length === 1
        const corpus = await shelf.read('waterbeeld-2021', 'corpus.json')
        if (isLeftOut) expect(corpus).toBeUndefined()
        else expect(JSON.parse(textOf(corpus))).toEqual(compiled.corpus)
      }),
      { numRuns: 100 }
    )
  })
})

describe('removing', () => {
  test('takes away one file, and nothing that is not on the shelf', async () => {
    const disk = await diskWith({
      [name]: packed,
      'waterbeeld-2022.naslag-editie': next,
      'andere.txt': encodeUtf8('blijft')
    })
    const shelf = shelfOn(disk)
    for (const path of ['../windows.json', 'andere.txt', '', 'x.naslag-editie'])
      expect(await shelf.remove(path)).toBe(false)
    expect(await shelf.remove(name)).toBe(true)
    expect(await shelf.remove(name)).toBe(false)
    for (const one of [shelf, shelfOn(again(disk))])
      expect(await idsOn(one)).toEqual(['waterbeeld-2022'])
    expect(await shelf.add(packed)).toMatchObject({ ok: true })
  })

  test('that does not succeed leaves it as it was', async () => {
    const { image } = await diskWith({ [name]: packed })
    const shelf = shelfOn(fakeDisk(image(), (_call, kind) => (kind === 'remove' ? 'EIO' : null)))
    expect(await shelf.remove(name)).toBe(false)
    expect(await idsOn(shelf)).toEqual(['waterbeeld-2021'])
  })

  test('also of what is left out', async () => {
    const shelf = shelfOn(await diskWith({ [name]: encodeUtf8('kapot') }))
    expect(await shelf.remove(name)).toBe(true)
    expect(await shelf.stand()).toEqual({ added: [], leftOut: [] })
  })
})

describe('the files of all reports', () => {
  const ownList = JSON.stringify({
    format: 1,
    editions: [
      { id: 'rat-2024', title: 'R', sha256: 'a'.repeat(64), referenceSha256: 'b'.repeat(64) }
    ]
  })
  const own =
    (files: Readonly<Record<string, string>>): FilesBelow =>
    (path) => {
      const text = files[path]
      return Promise.resolve(text === undefined ? null : new Uint8Array(encodeUtf8(text)))
    }

  test('what was added stands behind what the app has, in the list too', async () => {
    const shelf = shelfOn(await diskWith({ [name]: packed }))
    const files = withAdded(own({ 'editions.json': ownList, 'rat-2024/corpus.json': 'r' }), shelf)
    expect((await reportsNamed(files)).map(({ id }) => id)).toEqual(['rat-2024', 'waterbeeld-2021'])
    expect(textOf(await files('rat-2024/corpus.json'))).toBe('r')
    expect(JSON.parse(textOf(await files('waterbeeld-2021/corpus.json')))).toEqual(compiled.corpus)
    for (const path of ['waterbeeld-2021/manifest.json', 'waterbeeld-2021', 'weg/corpus.json'])
      expect(await files(path)).toBeNull()
  })

  test('the list of the app is given as it is where nothing was added, or where it is damaged', async () => {
    const empty = shelfOn(fakeDisk())
    expect(textOf(await withAdded(own({ 'editions.json': 'x' }), empty)('editions.json'))).toBe('x')
    const shelf = shelfOn(await diskWith({ [name]: packed }))
    expect(textOf(await withAdded(own({ 'editions.json': 'x' }), shelf)('editions.json'))).toBe('x')
    expect(await withAdded(own({}), shelf)('editions.json')).toBeNull()
  })
})
