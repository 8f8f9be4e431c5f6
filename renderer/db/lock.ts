/** Who may change or compare the notebook at a moment, over all windows. */
import { err, type Result } from '../../shared/result'
import { tooLate } from './in-time'

/** Held by who compares alone, and by who writes together with others: no one compares half a write. */
const lockName = 'naslag-kluis'

/** How often who wants to be alone asks for it, in milliseconds: a page may have begun to write meanwhile. */
const askAgain = 100

/**
 * The lock as a page holds it to write. It stays held between writes, for asking for it takes a way to another process
 * and back, until another one asks to be alone.
 */
interface Hold {
  /** Whether it came in time. */
  readonly granted: Promise<boolean>
  readonly release: () => void
  /** How many write, or wait to. */
  writing: number
  /** Another one wants to be alone: who begins to write waits behind it. */
  isWanted: boolean
}

let hold: Hold | null = null

/** Tells other pages that one wants to be alone. */
let others: BroadcastChannel | null = null

/** Compares: waits until no window writes, however long that takes. */
export const whileComparing = <T>(work: () => Promise<T>): Promise<T> => alone({}, work)

/** Does work while no window writes or compares: what it reads is still so when it writes. */
export const whileAlone = async <T, E>(
  work: () => Promise<Result<T, E>>
): Promise<Result<T, E | 'failed'>> => {
  const { signal, callOff } = tooLate()
  try {
    return await alone({ signal }, () => {
      callOff()
      return work()
    })
  } catch (error) {
    if (signal.aborted && error === signal.reason) return err('failed')
    throw error
  } finally {
    callOff()
  }
}

/**
 * Does work that changes notes: waits for as long as a window compares, but not for one that never
 * finishes.
 */
export const whileWriting = async <T, E>(
  work: () => Promise<Result<T, E>>
): Promise<Result<T, E | 'failed'>> => {
  const mine = hold !== null && !hold.isWanted ? hold : (hold = newHold())
  mine.writing += 1
  try {
    return (await mine.granted) ? await work() : err('failed')
  } finally {
    mine.writing -= 1
    releaseWanted(mine)
  }
}

const newHold = (): Hold => {
  others ??= listening()
  const { signal, callOff } = tooLate()
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const granted = new Promise<boolean>((resolve, reject) => {
    navigator.locks
      .request(lockName, { mode: 'shared', signal }, () => {
        callOff()
        resolve(true)
        return released
      })
      .catch((error: unknown) => {
        callOff()
        made.isWanted = true
        if (signal.aborted && error === signal.reason) resolve(false)
        else reject(error instanceof Error ? error : new Error(String(error)))
      })
  })
  const made: Hold = { granted, release, writing: 0, isWanted: false }
  return made
}

const releaseWanted = (one: Hold): void => {
  if (!one.isWanted || one.writing > 0) return
  one.release()
  if (hold === one) hold = null
}

const letGo = (): void => {
  if (hold === null) return
  hold.isWanted = true
  releaseWanted(hold)
}

const listening = (): BroadcastChannel => {
  const channel = new BroadcastChannel(lockName)
  channel.addEventListener('message', letGo)
  return channel
}

const alone = async <T>(options: LockOptions, work: () => Promise<T>): Promise<T> => {
  others ??= listening()
  const channel = others
  const ask = (): void => {
    letGo()
    channel.postMessage('alone')
  }
  ask()
  const asking = setInterval(ask, askAgain)
  try {
    return await navigator.locks.request(lockName, options, () => {
      clearInterval(asking)
      return work()
    })
  } finally {
    clearInterval(asking)
  }
}
