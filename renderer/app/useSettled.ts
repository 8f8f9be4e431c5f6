import { useEffect, useState } from 'react'

/**
 * What a promise gives, once it has; null before. A rejection is thrown, for the error boundary.
 * For what the first page waits for: React holds back what follows a Suspense fallback for 0.3 s
 * after the fallback has appeared, which is as long as the rest of the start.
 */
export const useSettled = <T>(promise: Promise<T>): T | null => {
  const [settled, setSettled] = useState<Settled<T> | null>(null)
  useEffect(() => {
    let isHere = true
    const settle = (outcome: Settled<T>): void => {
      if (isHere) setSettled(outcome)
    }
    promise.then(
      (value) => {
        settle({ isFulfilled: true, value })
      },
      (reason: unknown) => {
        settle({ isFulfilled: false, reason })
      }
    )
    return () => {
      isHere = false
    }
  }, [promise])
  if (settled === null) return null
  if (!settled.isFulfilled) throw settled.reason
  return settled.value
}

type Settled<T> =
  | { readonly isFulfilled: true; readonly value: T }
  | { readonly isFulfilled: false; readonly reason: unknown }
