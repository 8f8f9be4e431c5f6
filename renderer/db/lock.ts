/** Who may change or compare the notebook at a moment, over all windows. */
import { err, type Result } from '../../shared/result'
import { tooLate } from './in-time'

/** Held by who compares alone, and by who writes together with others: no one compares half a write. */
const lockName = 'naslag-kluis'

/** Compares: waits until no window writes, however long that takes. */
export const whileComparing = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(lockName, work)

/**
 * Does work that changes notes: waits for as long as a window compares, but not for one that never
 * finishes.
 */
export const whileWriting = <T, E>(work: () => Promise<Result<T, E>>) => underLock('shared', work)

/** Does work while no window writes or compares: what it reads is still so when it writes. */
export const whileAlone = <T, E>(work: () => Promise<Result<T, E>>) => underLock('exclusive', work)

const underLock = async <T, E>(
  mode: LockMode,
  work: () => Promise<Result<T, E>>
): Promise<Result<T, E | 'failed'>> => {
  const { signal, callOff } = tooLate()
  try {
    return await navigator.locks.request(lockName, { mode, signal }, () => {
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
