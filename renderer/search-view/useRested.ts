import { useEffect, useState } from 'react'

/** A text once it has rested for so many milliseconds, so that a screen reader is not told of each step. */
export const useRested = (text: string, pause: number): string => {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text)
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [text, pause])
  return rested
}
