/**
 * The kluis: whether it is on and unlocked, and all that can be asked of it, one thing after another. Knows the disk, the
 * vault and the pages by what it asks of them only; the key is nowhere else.
 */
import { randomBytes } from 'node:crypto'
import {
  usualIdleMinutes,
  type IdleMinutes,
  type LockAnswer,
  type LockRefusal,
  type LockState
} from '../../shared/lock/model'
import { problemOf } from '../../shared/lock/passphrase'
import { codeBytes, readCode, writeCode } from '../../shared/lock/recovery-code'
import { ok, type Result } from '../../shared/result'
import { plainCodec } from '../journal/codec'
import { turns } from '../journal/turns'
import { countAttempts } from './attempts'
import {
  keyByCode,
  keyByPassphrase,
  makeKeyFile,
  newKey,
  wipe,
  wrapForCode,
  wrapForPassphrase,
  type KeyFile
} from './key-file'
import { healKeyFile, writeKeyFile } from './key-store'
import type { LockTools } from './needs'
import { usualCost } from './passphrase'
import { minutesUnder } from './policy'
import { sealedCodec } from './seal'
import {
  clearLeftovers,
  hasLeftovers,
  sealedFolder,
  sealVault,
  unsealVault,
  type VaultPlace
} from './sealed-vault'
import { standingNow, type Standing } from './standing'

export interface Lock {
  /** Opens what may be opened: windows, or the page that asks for the passphrase. */
  readonly begin: () => Promise<void>
  readonly state: () => Promise<LockState>
  readonly makeCode: () => string
  readonly turnOn: (passphrase: string) => Promise<LockAnswer>
  readonly turnOff: (passphrase: string) => Promise<LockAnswer>
  readonly unlock: (passphrase: string) => Promise<LockAnswer>
  readonly recover: (code: string, next: string) => Promise<LockAnswer>
  readonly change: (passphrase: string, next: string) => Promise<LockAnswer>
  readonly newCode: (passphrase: string) => Promise<LockAnswer>
  readonly chooseMinutes: (minutes: IdleMinutes) => Promise<LockAnswer>
  readonly lock: () => Promise<LockAnswer>
  /**
   * Closes all windows, does something and opens them again, with the kluis as it is; `act` is given what clears
   * all that the pages have kept. Nothing is done while a window could not be closed.
   */
  readonly whileAway: (
    act: (clearPages: () => Promise<void>) => Promise<void>
  ) => Promise<LockAnswer>
}

const done: LockAnswer = { kind: 'done' }
const wrongState: LockRefusal = { kind: 'state' }

/** Finds out how things stand, and opens the vault where that is not sealed. */
export const startLock = async (tools: LockTools): Promise<Lock> => {
  const { disk, folder, clock, policy, derive, vault, pages, onOpen, cost = usualCost } = tools
  const sealed = sealedFolder(folder)
  const plainPlace: VaultPlace = { folder, codec: plainCodec }
  const attempts = countAttempts(clock)
  const inTurn = turns()
  let standing = await standingNow(disk, folder)
  /** The recovery code that was shown and not used yet. */
  let shown: string | null = null

  const follow = (next: Standing): void => {
    standing = next
    onOpen(next.kind === 'open' ? minutesUnder(policy, next.file.idleMinutes) : null)
  }

  /** Closes the windows and opens them again, where they now belong. */
  const reopen = async (): Promise<void> => {
    const isInMemory = standing.kind === 'open'
    if (await pages.close()) {
      if (isInMemory) await clearLeftovers(disk, folder, pages.clearDisk)
      else await pages.forget()
    }
    pages.open(isInMemory)
  }

  const enter = async (file: KeyFile, key: Uint8Array): Promise<LockAnswer> => {
    attempts.wasRight()
    await healKeyFile(disk, sealed, file)
    follow({ kind: 'open', file, key })
    vault.use({ folder: sealed, codec: sealedCodec(key) })
    await reopen()
    return done
  }

  const wrong = (): LockAnswer => {
    attempts.wasWrong()
    return { kind: 'wrong', wait: attempts.left() }
  }

  /** Lets only who knows the passphrase go on. */
  const withPassphrase = async (
    file: KeyFile,
    passphrase: string,
    act: (key: Uint8Array) => Promise<LockAnswer>
  ): Promise<LockAnswer> => {
    const wait = attempts.left()
    if (wait > 0) return { kind: 'wait', wait }
    const key = await keyByPassphrase(file, passphrase, derive)
    if (!key.ok) return key.error === 'wrong' ? wrong() : { kind: key.error }
    attempts.wasRight()
    return act(key.value)
  }

  const keep = async (file: KeyFile): Promise<LockAnswer> => {
    const written = await writeKeyFile(disk, sealed, file)
    if (!written.ok) return { kind: written.error }
    if (standing.kind === 'open') follow({ ...standing, file })
    return done
  }

  /** Something that changes the key file of an unlocked kluis. */
  const rewrap = (
    passphrase: string,
    change: (file: KeyFile, key: Uint8Array) => Promise<Result<KeyFile, 'not-derived'>>
  ): Promise<LockAnswer> =>
    inTurn(async () => {
      if (standing.kind !== 'open') return wrongState
      const { file } = standing
      return withPassphrase(file, passphrase, async (key) => {
        const changed = await change(file, key)
        wipe(key)
        return changed.ok ? keep(changed.value) : { kind: changed.error }
      })
    })

  if (standing.kind === 'off') vault.use(plainPlace)

  return {
    begin: async () => {
      if (standing.kind === 'off' && !policy.isMandatory) {
        pages.open(false)
        return
      }
      // Of a start that was cut off: what can be read without the key goes before anything else.
      if (standing.kind === 'locked') await clearLeftovers(disk, folder, pages.clearDisk)
      pages.showLock()
    },
    state: async () => ({
      kind: standing.kind,
      idleMinutes: 'file' in standing ? standing.file.idleMinutes : usualIdleMinutes,
      hasLeftovers:
        standing.kind === 'open' && (await hasLeftovers(disk, folder).catch(() => false)),
      policy
    }),
    makeCode: () => {
      shown = writeCode(randomBytes(codeBytes))
      return shown
    },
    turnOn: (passphrase) =>
      inTurn(async () => {
        const code = shown === null ? null : readCode(shown)
        if (standing.kind !== 'off' || code?.ok !== true) return wrongState
        if (problemOf(passphrase) !== null) return { kind: 'weak' }
        const key = newKey()
        const made = await makeKeyFile(key, passphrase, code.value, derive, cost)
        if (!made.ok) {
          wipe(key)
          return { kind: made.error }
        }
        const file = made.value
        await vault.leave()
        const written = await sealVault(disk, folder, file, sealedCodec(key), clock)
        if (!written.ok) {
          wipe(key)
          vault.use(plainPlace)
          return { kind: written.error }
        }
        shown = null
        return enter(file, key)
      }),
    turnOff: (passphrase) =>
      inTurn(async () => {
        if (policy.isMandatory) return { kind: 'mandatory' }
        if (standing.kind !== 'open') return wrongState
        const { file, key } = standing
        return withPassphrase(file, passphrase, async (own) => {
          wipe(own)
          await vault.leave()
          const written = await unsealVault(disk, folder, sealedCodec(key), clock)
          if (!written.ok) {
            vault.use({ folder: sealed, codec: sealedCodec(key) })
            return { kind: written.error }
          }
          wipe(key)
          follow({ kind: 'off' })
          vault.use(plainPlace)
          await reopen()
          return done
        })
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        if (standing.kind !== 'locked') return wrongState
        const { file } = standing
        return withPassphrase(file, passphrase, (key) => enter(file, key))
      }),
    recover: (typed, next) =>
      inTurn(async () => {
        if (standing.kind !== 'locked') return wrongState
        if (problemOf(next) !== null) return { kind: 'weak' }
        const wait = attempts.left()
        if (wait > 0) return { kind: 'wait', wait }
        const code = readCode(typed)
        const key = code.ok ? keyByCode(standing.file, code.value) : null
        if (key === null) return wrong()
        const slot = await wrapForPassphrase(key, next, derive, cost)
        if (!slot.ok) {
          wipe(key)
          return { kind: slot.error }
        }
        const file = { ...standing.file, passphrase: slot.value }
        const kept = await keep(file)
        if (kept.kind === 'done') return enter(file, key)
        wipe(key)
        return kept
      }),
    change: async (passphrase, next) =>
      problemOf(next) !== null
        ? { kind: 'weak' }
        : rewrap(passphrase, async (file, key) => {
            const slot = await wrapForPassphrase(key, next, derive, cost)
            return slot.ok ? ok({ ...file, passphrase: slot.value }) : slot
          }),
    newCode: async (passphrase) => {
      const code = shown === null ? null : readCode(shown)
      if (code?.ok !== true) return wrongState
      const answer = await rewrap(passphrase, (file, key) =>
        Promise.resolve(ok({ ...file, recovery: wrapForCode(key, code.value) }))
      )
      if (answer.kind === 'done') shown = null
      return answer
    },
    chooseMinutes: (minutes) =>
      inTurn(async () =>
        standing.kind === 'open' ? keep({ ...standing.file, idleMinutes: minutes }) : wrongState
      ),
    lock: () =>
      inTurn(async () => {
        if (standing.kind !== 'open') return wrongState
        const { file, key } = standing
        if (!(await pages.close())) {
          pages.open(true)
          return { kind: 'unsaved' }
        }
        await vault.leave()
        await pages.forget()
        wipe(key)
        follow({ kind: 'locked', file })
        pages.showLock()
        return done
      }),
    whileAway: (act) =>
      inTurn(async () => {
        if (standing.kind !== 'off' && standing.kind !== 'open') return wrongState
        const isInMemory = standing.kind === 'open'
        try {
          if (!(await pages.close())) return { kind: 'unsaved' }
          await act(isInMemory ? pages.forget : pages.clearDisk)
          return done
        } finally {
          pages.open(isInMemory)
        }
      })
  }
}
