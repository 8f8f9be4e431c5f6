import { startTransition, useEffect, useState } from 'react'

/**
 * A value once all else that shows it has been painted. Unlike useDeferredValue, also where it comes with what is drawn
 * in slices itself, as a place does: React defers no second time, and what waits would be drawn with the rest.
 */
export const useLater = <T>(value: T): T => {
  const [later, setLater] = useState(value)
  useEffect(() => {
    startTransition(() => {
      setLater(() => value)
    })
  }, [value])
  return later
}
