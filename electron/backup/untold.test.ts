import { describe, expect, test } from 'vitest'
import type { VaultRepair } from '../../shared/vault/model'
import { plainCodec, type Codec } from '../journal/codec'
import { fakeDisk, type FakeDisk } from '../journal/testing/fake-disk'
import { readUntold, untoldName, type Untold } from './untold'

const folder = '/data/reservekopieen'
const path = `${folder}/${untoldName}`
const at = 1_700_000_000_000

const open = (disk: FakeDisk, codec: Codec = plainCodec): Promise<Untold> =>
  readUntold({ disk, folder, codec }, disk.files().has(path), at)

const healed: VaultRepair = { kind: 'copy-healed', copy: 'a' }
const aside: VaultRepair = { kind: 'set-aside', what: 'journal', file: 'beschadigd-1' }
const cut = (file: string): VaultRepair => ({ kind: 'tail-cut', copy: 'b', file })

test('what is remembered is there at the next start, and gone once it was told', async () => {
  const disk = fakeDisk()
  const first = await open(disk)
  expect(first.earlier).toEqual([])
  await first.add([healed, aside])
  const second = await open(disk)
  expect(second.earlier).toEqual([healed, aside])
  await second.told([healed])
  expect((await open(disk)).earlier).toEqual([aside])
  await second.told([aside])
  expect(disk.files().size).toBe(0)
})

test('nothing to tell costs the disk nothing', async () => {
  const kinds: string[] = []
  const disk = fakeDisk(undefined, (_call, kind) => {
    kinds.push(kind)
    return null
  })
  const untold = await open(disk)
  await untold.add([])
  await untold.told([healed])
  // Found again at the next start in any case.
  await untold.add([{ kind: 'copy-unusable', copy: 'a' }])
  expect(kinds).toEqual([])
})

test('however much is mended, eight things are the most to remember', async () => {
  const disk = fakeDisk()
  const untold = await open(disk)
  const copies = ['a', 'b'] as const
  for (let index = 0; index < 40; index += 1) {
    const file = `beschadigd-${index}`
    await untold.add([
      ...copies.map((copy): VaultRepair => ({ kind: 'copy-healed', copy })),
      ...copies.map((copy): VaultRepair => ({ kind: 'tail-cut', copy, file })),
      { kind: 'set-aside', what: 'journal', file },
      { kind: 'set-aside', what: 'snapshot', file },
      { kind: 'set-aside', what: 'notebook', file },
      { kind: 'incomplete' }
    ])
  }
  expect((await open(disk)).earlier.length).toBe(8)
})

test('a thing is remembered once, and costs nothing more after that', async () => {
  let syncs = 0
  const disk = fakeDisk(undefined, (_call, kind) => {
    syncs += kind === 'sync' ? 1 : 0
    return null
  })
  const untold = await open(disk)
  await untold.add([cut('staart-1')])
  await untold.add([cut('staart-2')])
  expect(syncs).toBe(1)
  expect((await open(disk)).earlier).toEqual([cut('staart-1')])
})

describe('a file that is damaged', () => {
  const text = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

  test.each([
    ['empty', new Uint8Array()],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe)],
    ['no JSON', Buffer.from('{"format":1,')],
    ['of another form', text({ format: 1 })],
    ['no list', text({ format: 1, repairs: 'alles' })]
  ])('(%s) stops nothing, is kept under another name, and is told', async (_what, bytes) => {
    const disk = fakeDisk()
    await (await open(disk)).add([healed])
    disk.damage(path, bytes)
    const [repair] = (await open(disk)).earlier
    expect(repair).toMatchObject({ kind: 'set-aside', what: 'snapshot' })
    const file = repair?.kind === 'set-aside' ? repair.file : ''
    expect(disk.files().get(`${folder}/${file}`)).toEqual(bytes)
  })

  test('or not given by the disk stops nothing either', async () => {
    const disk = fakeDisk()
    await (await open(disk)).add([healed])
    const broken = fakeDisk(disk.image(), () => 'EIO')
    const untold = await open(broken)
    expect(untold.earlier).toEqual([])
    await untold.add([aside])
    await untold.told([healed])
    expect(broken.files()).toEqual(disk.files())
  })

  test('or says something of a later version is read without that', async () => {
    const disk = fakeDisk()
    await (await open(disk)).add([healed])
    disk.damage(path, text({ format: 1, repairs: [{ kind: 'van later' }, aside] }))
    expect((await open(disk)).earlier).toEqual([aside])
  })
})

test('what the disk did not take is tried again with the next thing', async () => {
  let isFull = true
  const disk = fakeDisk(undefined, (_call, kind) => (isFull && kind === 'write' ? 'ENOSPC' : null))
  const untold = await open(disk)
  await untold.add([healed])
  expect(disk.files().has(path)).toBe(false)
  isFull = false
  await untold.add([healed, aside])
  expect((await open(disk)).earlier).toEqual([healed, aside])
})

test('in a kluis it is sealed as all else', async () => {
  const reversed: Codec = {
    hide: (about, value) => [about, JSON.stringify(value)],
    show: (about, stored) =>
      Array.isArray(stored) && stored[0] === about && typeof stored[1] === 'string'
        ? (JSON.parse(stored[1]) as unknown)
        : undefined
  }
  const disk = fakeDisk()
  await (await open(disk, reversed)).add([aside])
  expect((await open(disk, reversed)).earlier).toEqual([aside])
})
