import { useState } from 'react'

/** A value, or for as long as the next one is waited for the one before it. */
export const useKept = <T extends object>(value: T, isWaiting: boolean): T => {
  const [kept, setKept] = useState(value)
  if (isWaiting) return kept
  // State that follows from what is drawn is set while drawing; React begins anew with it at once.
  if (kept !== value) setKept(value)
  return value
}
