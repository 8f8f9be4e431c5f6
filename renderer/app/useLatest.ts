import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same and always does what the latest one would: for parts that are drawn seldom. */
export const useLatest = <A extends readonly unknown[]>(
  act: (...args: A) => void
): ((...args: A) => void) => {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: A) => {
    latest.current(...args)
  }, [])
}
