/** The kluis with a vault and a disk of its own, and pages that do as they are told. */
import { describe, expect, test } from 'vitest'
import type { LockAnswer } from '../../shared/lock/model'
import { err, type Result } from '../../shared/result'
import type { VaultProblem } from '../../shared/vault/model'
import { afterPowerCut, emptyImage, fakeDisk, type FakeDisk } from '../journal/testing/fake-disk'
import { beginning, everything, momentsOf, nothing } from '../journal/testing/moments'
import { randomFrom } from '../journal/testing/random'
import { sessionLimits } from '../journal/testing/session'
import { openVault, type Vault } from '../vault'
import { keyByPassphrase } from './key-file'
import { readKeyFile } from './key-store'
import { startLock, type Lock } from './lock'
import type { LockTools } from './needs'
import type { Policy } from './policy'
import { sealedFolder, type VaultPlace } from './sealed-vault'
import { deriveHere } from './testing/derive-here'

const folder = '/data'
const passphrase = 'een wachtzin voor de proef'
const other = 'een heel andere wachtzin'
const cost = { memory: 8, passes: 1, lanes: 1 }
const done: LockAnswer = { kind: 'done' }
const noPolicy: Policy = { isMandatory: false, mostMinutes: null, problem: null }

interface App {
  readonly lock: Lock
  readonly disk: FakeDisk
  /** What was asked of the pages, in order. */
  readonly pages: string[]
  readonly vault: () => Promise<Vault | null>
  readonly minutes: (number | null)[]
  clock: number
  canClose: boolean
  canDerive: boolean
}

const start = async (disk: FakeDisk, policy = noPolicy): Promise<App> => {
  const pages: string[] = []
  const minutes: (number | null)[] = []
  let opening: Promise<Result<Vault, VaultProblem>> | null = null
  const app = { clock: 1_700_000_000_000, canClose: true, canDerive: true }
  const clock = (): number => (app.clock += 1)
  const tools: LockTools = {
    disk,
    folder,
    clock,
    policy,
    cost,
    derive: (...asked) =>
      app.canDerive ? deriveHere(...asked) : Promise.resolve(err('not-derived')),
    vault: {
      use: ({ folder: place, codec }: VaultPlace) => {
        opening = openVault(place, disk, clock, sessionLimits, codec)
      },
      leave: async () => {
        const vault = await opening
        opening = null
        if (vault?.ok === true) await vault.value.close()
      }
    },
    pages: {
      close: () => {
        pages.push('close')
        return Promise.resolve(app.canClose)
      },
      open: (isInMemory) => pages.push(isInMemory ? 'open in memory' : 'open'),
      showLock: () => pages.push('lock page'),
      forget: () => Promise.resolve(void pages.push('forget')),
      clearDisk: () => Promise.resolve(void pages.push('clear disk'))
    },
    onOpen: (value) => minutes.push(value)
  }
  const lock = await startLock(tools)
  await lock.begin()
  return Object.assign(app, {
    lock,
    disk,
    pages,
    minutes,
    vault: async () => {
      const vault = (await opening) ?? err('failed' as const)
      return vault.ok ? vault.value : null
    }
  })
}

const note = { kind: 'put', id: 'een', row: { body: 'kanarie' } } as const

const write = async (app: App): Promise<void> => {
  const vault = await app.vault()
  expect((await vault?.write([note]))?.ok).toBe(true)
}

const notes = async (app: App): Promise<readonly unknown[] | undefined> =>
  (await app.vault())?.contents().annotations.map(({ row }) => row)

const hasCanary = ({ disk }: App): boolean =>
  [...disk.files().values()].some((bytes) => Buffer.from(bytes).includes('kanarie'))

/** An app with a note and the kluis on; gives the recovery code. */
const turnedOn = async (): Promise<{ readonly app: App; readonly code: string }> => {
  const app = await start(fakeDisk(emptyImage))
  await write(app)
  const code = app.lock.makeCode()
  expect(await app.lock.turnOn(passphrase)).toEqual(done)
  return { app, code }
}

const again = ({ disk }: App): FakeDisk => fakeDisk(afterPowerCut(disk.image(), everything))

describe('something that is done while no window is open', () => {
  test('comes between closing and opening, with what clears the pages of that place', async () => {
    const plain = await start(fakeDisk(emptyImage))
    const { app: sealed } = await turnedOn()
    for (const app of [plain, sealed]) {
      app.pages.length = 0
      const answer = await app.lock.whileAway(async (clearPages) => {
        app.pages.push('act')
        await clearPages()
      })
      expect(answer).toEqual(done)
    }
    expect(plain.pages).toEqual(['close', 'act', 'clear disk', 'open'])
    expect(sealed.pages).toEqual(['close', 'act', 'forget', 'open in memory'])
  })

  test('is not done while a window stays open, nor while the kluis is locked', async () => {
    const { app } = await turnedOn()
    const never = (): Promise<void> => Promise.reject(new Error('it was done'))
    app.canClose = false
    expect(await app.lock.whileAway(never)).toEqual({ kind: 'unsaved' })
    expect(app.pages.at(-1)).toBe('open in memory')
    app.canClose = true
    await app.lock.lock()
    expect(await app.lock.whileAway(never)).toEqual({ kind: 'state' })
  })

  test('opens the windows again also when it fails', async () => {
    const app = await start(fakeDisk(emptyImage))
    await expect(app.lock.whileAway(() => Promise.reject(new Error('a bug')))).rejects.toThrow()
    expect(app.pages).toEqual(['open', 'close', 'open'])
  })
})

describe('turning on', () => {
  test('seals what there is and opens the windows again, in memory', async () => {
    const { app } = await turnedOn()
    expect(app.pages).toEqual(['open', 'close', 'clear disk', 'open in memory'])
    expect(hasCanary(app)).toBe(false)
    expect(await notes(app)).toEqual([note.row])
    expect(await app.lock.state()).toMatchObject({ kind: 'open', hasLeftovers: false })
    expect(app.minutes).toEqual([10])
  })

  test('needs a code that was shown, and a passphrase that will do', async () => {
    const app = await start(fakeDisk(emptyImage))
    expect(await app.lock.turnOn(passphrase)).toEqual({ kind: 'state' })
    app.lock.makeCode()
    expect(await app.lock.turnOn('kort')).toEqual({ kind: 'weak' })
    expect(await app.lock.state()).toMatchObject({ kind: 'off' })
    expect(await app.lock.turnOn(passphrase)).toEqual(done)
    app.lock.makeCode()
    expect(await app.lock.turnOn(passphrase)).toEqual({ kind: 'state' })
  })

  test('with a window that does not close says that something is left, and clears it at the next start', async () => {
    const app = await start(fakeDisk(emptyImage))
    await write(app)
    app.lock.makeCode()
    app.canClose = false
    expect(await app.lock.turnOn(passphrase)).toEqual(done)
    expect(await app.lock.state()).toMatchObject({ kind: 'open', hasLeftovers: true })
    const next = await start(again(app))
    expect(next.pages).toEqual(['clear disk', 'lock page'])
    expect(hasCanary(next)).toBe(false)
  })
})

describe('a kluis that is locked', () => {
  test('has no vault and no page, and opens with its passphrase only', async () => {
    const { app } = await turnedOn()
    app.pages.length = 0
    expect(await app.lock.lock()).toEqual(done)
    expect(app.pages).toEqual(['close', 'forget', 'lock page'])
    expect(await app.vault()).toBeNull()
    expect(app.minutes).toEqual([10, null])
    expect(await app.lock.lock()).toEqual({ kind: 'state' })
    for (const ask of [
      app.lock.change(passphrase, other),
      app.lock.turnOff(passphrase),
      app.lock.chooseMinutes(5)
    ])
      expect(await ask).toEqual({ kind: 'state' })

    expect(await app.lock.unlock(other)).toEqual({ kind: 'wrong', wait: 0 })
    expect(await app.vault()).toBeNull()
    expect(app.pages.at(-1)).toBe('lock page')
    expect(await app.lock.unlock(passphrase)).toEqual(done)
    expect(await notes(app)).toEqual([note.row])
    expect(app.pages.slice(-2)).toEqual(['close', 'open in memory'])
  })

  test('is locked at every start, also after a kill', async () => {
    const { app } = await turnedOn()
    await write(app)
    const next = await start(again(app))
    expect(next.pages).toEqual(['lock page'])
    expect(await next.vault()).toBeNull()
    expect(await next.lock.unlock(passphrase)).toEqual(done)
    expect(await notes(next)).toEqual([note.row])
  })

  test('lets who guesses wait, and the right passphrase as well', async () => {
    const { app } = await turnedOn()
    await app.lock.lock()
    for (let wrong = 0; wrong < 2; wrong += 1)
      expect(await app.lock.unlock(other)).toEqual({ kind: 'wrong', wait: 0 })
    expect(await app.lock.unlock(other)).toMatchObject({ kind: 'wrong' })
    const refused = await app.lock.unlock(passphrase)
    expect(refused.kind).toBe('wait')
    app.clock += 60_000
    expect(await app.lock.unlock(passphrase)).toEqual(done)
  })

  test('does not lock over a note that cannot be kept', async () => {
    const { app } = await turnedOn()
    app.canClose = false
    expect(await app.lock.lock()).toEqual({ kind: 'unsaved' })
    expect(app.pages.at(-1)).toBe('open in memory')
    expect(await notes(app)).toEqual([note.row])
    expect(await app.lock.state()).toMatchObject({ kind: 'open' })
  })

  test('of which the key file is gone says so, and touches nothing', async () => {
    const { app } = await turnedOn()
    const disk = again(app)
    for (const copy of ['a', 'b'])
      disk.damage(`${sealedFolder(folder)}/sleutel-${copy}.json`, Buffer.from('{}'))
    const before = [...disk.files().keys()]
    const next = await start(disk)
    expect(await next.lock.state()).toMatchObject({ kind: 'no-key' })
    expect(await next.lock.unlock(passphrase)).toEqual({ kind: 'state' })
    expect(next.pages).toEqual(['lock page'])
    expect([...disk.files().keys()]).toEqual(before)
  })

  test('heals a copy of the key file that is damaged', async () => {
    const { app } = await turnedOn()
    const disk = again(app)
    const file = `${sealedFolder(folder)}/sleutel-a.json`
    const whole = disk.files().get(file)
    disk.damage(file, Buffer.from('kapot'))
    const next = await start(disk)
    expect(await next.lock.unlock(passphrase)).toEqual(done)
    expect(disk.files().get(file)).toEqual(whole)
  })
})

describe('the passphrase', () => {
  test('is changed by who knows it, without sealing anything again', async () => {
    const { app } = await turnedOn()
    const journal = (): string[] =>
      [...app.disk.files()]
        .filter(([path]) => path.endsWith('.jsonl'))
        .map(([path, bytes]) => path + Buffer.from(bytes).toString('base64'))
    const before = journal()
    expect(await app.lock.change(other, passphrase)).toMatchObject({ kind: 'wrong' })
    expect(await app.lock.change(passphrase, 'kort')).toEqual({ kind: 'weak' })
    expect(await app.lock.change(passphrase, other)).toEqual(done)
    expect(journal()).toEqual(before)
    await app.lock.lock()
    expect(await app.lock.unlock(passphrase)).toMatchObject({ kind: 'wrong' })
    expect(await app.lock.unlock(other)).toEqual(done)
    expect(await notes(app)).toEqual([note.row])
  })

  test('that is changed when the power goes is the old one or the new one', async () => {
    const { app } = await turnedOn()
    const random = randomFrom(3)
    const from = afterPowerCut(app.disk.image(), everything)
    const seen = new Set<string>()
    const moments = await momentsOf(from, async (disk) => {
      const next = await start(disk as FakeDisk)
      await next.lock.unlock(passphrase)
      expect(await next.lock.change(passphrase, other)).toEqual(done)
    })
    for (const { image } of moments) {
      for (const survivors of [nothing, everything, beginning(random)]) {
        const disk = fakeDisk(afterPowerCut(image, survivors))
        const file = await readKeyFile(disk, sealedFolder(folder))
        if (file === null) throw new Error('no key file')
        const isOld = (await keyByPassphrase(file, passphrase, deriveHere)).ok
        expect(isOld).not.toBe((await keyByPassphrase(file, other, deriveHere)).ok)
        seen.add(isOld ? 'old' : 'new')
      }
    }
    expect(seen.size).toBe(2)
  })

  test('that was forgotten is replaced with the recovery code, on another computer as well', async () => {
    const { app, code } = await turnedOn()
    const next = await start(again(app))
    const mistyped = code.replace(/^./, (first) => (first === 'Z' ? 'Y' : 'Z'))
    expect(await next.lock.recover(mistyped, other)).toMatchObject({ kind: 'wrong' })
    expect(await next.lock.recover(app.lock.makeCode(), other)).toMatchObject({ kind: 'wrong' })
    expect(await next.lock.recover(code, 'kort')).toEqual({ kind: 'weak' })
    expect(await next.lock.recover(code.toLowerCase(), other)).toEqual(done)
    expect(await notes(next)).toEqual([note.row])
    await next.lock.lock()
    expect(await next.lock.unlock(passphrase)).toMatchObject({ kind: 'wrong' })
    expect(await next.lock.unlock(other)).toEqual(done)
  })
})

test('a passphrase that cannot be worked out changes nothing, and counts as no guess', async () => {
  const noKey = { kind: 'not-derived' }
  const app = await start(fakeDisk(emptyImage))
  const code = app.lock.makeCode()
  app.canDerive = false
  expect(await app.lock.turnOn(passphrase)).toEqual(noKey)
  app.canDerive = true
  expect(await app.lock.turnOn(passphrase)).toEqual(done)
  await app.lock.lock()
  app.canDerive = false
  for (let time = 0; time < 5; time += 1) expect(await app.lock.unlock(passphrase)).toEqual(noKey)
  expect(await app.lock.recover(code, other)).toEqual(noKey)
  app.canDerive = true
  expect(await app.lock.unlock(passphrase)).toEqual(done)
})

test('a new recovery code takes the place of the old one', async () => {
  const { app, code } = await turnedOn()
  expect(await app.lock.newCode(passphrase)).toEqual({ kind: 'state' })
  const renewed = app.lock.makeCode()
  expect(await app.lock.newCode(other)).toMatchObject({ kind: 'wrong' })
  expect(await app.lock.newCode(passphrase)).toEqual(done)
  await app.lock.lock()
  expect(await app.lock.recover(code, other)).toMatchObject({ kind: 'wrong' })
  expect(await app.lock.recover(renewed, other)).toEqual(done)
})

test('the time that a reader chose is kept, and holds as far as the policy allows', async () => {
  const { app } = await turnedOn()
  expect(await app.lock.chooseMinutes(30)).toEqual(done)
  expect(app.minutes.at(-1)).toBe(30)
  const next = await start(again(app), { ...noPolicy, mostMinutes: 5 })
  await next.lock.unlock(passphrase)
  expect(next.minutes).toEqual([5])
  expect(await next.lock.state()).toMatchObject({ idleMinutes: 30, policy: { mostMinutes: 5 } })
})

describe('turning off', () => {
  test('writes the notes as they were, for who knows the passphrase', async () => {
    const { app } = await turnedOn()
    app.pages.length = 0
    expect(await app.lock.turnOff(other)).toMatchObject({ kind: 'wrong' })
    expect(await app.lock.turnOff(passphrase)).toEqual(done)
    expect(app.pages).toEqual(['close', 'forget', 'open'])
    expect(await notes(app)).toEqual([note.row])
    expect(app.minutes.at(-1)).toBeNull()
    const next = await start(again(app))
    expect(next.pages).toEqual(['open'])
    expect(await notes(next)).toEqual([note.row])
  })

  test('is refused where a policy asks for the kluis', async () => {
    const { app } = await turnedOn()
    const next = await start(again(app), { ...noPolicy, isMandatory: true })
    await next.lock.unlock(passphrase)
    expect(await next.lock.turnOff(passphrase)).toEqual({ kind: 'mandatory' })
  })
})

test('where a policy asks for the kluis, nothing is opened before it is set up', async () => {
  const app = await start(fakeDisk(emptyImage), { ...noPolicy, isMandatory: true })
  expect(app.pages).toEqual(['lock page'])
  app.lock.makeCode()
  expect(await app.lock.turnOn(passphrase)).toEqual(done)
  expect(app.pages.at(-1)).toBe('open in memory')
})

test('a disk that is full leaves the kluis off and the notes as they were', async () => {
  let isFull = false
  const disk = fakeDisk(emptyImage, (_call, kind) =>
    isFull && (kind === 'write' || kind === 'create') ? 'ENOSPC' : null
  )
  const app = await start(disk)
  await write(app)
  app.lock.makeCode()
  isFull = true
  expect(await app.lock.turnOn(passphrase)).toEqual({ kind: 'disk-full' })
  expect(await app.lock.state()).toMatchObject({ kind: 'off' })
  isFull = false
  expect(await notes(app)).toEqual([note.row])
  expect(await app.lock.turnOn(passphrase)).toEqual(done)
})
