import { useState } from 'react'
import type { LockAnswer, LockRefusal } from '../../shared/lock/model'

/** Something that is asked of the kluis. */
export interface Ask {
  readonly isBusy: boolean
  /** Why the last try was refused; null when there is nothing to say. */
  readonly refusal: LockRefusal | null
  /** Asks, one at a time, and tells whether it was done. */
  readonly ask: (act: () => Promise<LockAnswer> | undefined) => Promise<boolean>
}

/** Keeps how asking goes. What main does not answer at all is a bug there; the reader must get on. */
export const useAsk = (): Ask => {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<LockRefusal | null>(null)
  return {
    isBusy,
    refusal,
    ask: async (act) => {
      if (isBusy) return false
      setBusy(true)
      setRefusal(null)
      const answer = await (act() ?? Promise.reject(new Error('no main process'))).catch(
        (): LockAnswer => ({ kind: 'failed' })
      )
      setBusy(false)
      if (answer.kind === 'done') return true
      setRefusal(answer)
      return false
    }
  }
}
