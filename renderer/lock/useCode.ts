import { useEffect, useState } from 'react'
import { bridge } from '../bridge'

export interface NewCode {
  /** Null until main has made it. */
  readonly code: string | null
  readonly isKept: boolean
  readonly isAsked: boolean
  readonly setKept: (isKept: boolean) => void
  /** True when the reader has kept it; else asks for that. */
  readonly check: () => boolean
}

/** A new recovery code, made by main when it is wanted. It counts once it is used there. */
export const useCode = (isWanted: boolean): NewCode => {
  const [code, setCode] = useState<string | null>(null)
  const [isKept, setKept] = useState(false)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    void bridge?.invoke('lock:code', undefined).then((made) => {
      if (!isGone) setCode(made)
    })
    return () => {
      isGone = true
    }
  }, [isWanted])
  return {
    code,
    isKept,
    isAsked,
    setKept,
    check: () => {
      setAsked(true)
      return isKept && code !== null
    }
  }
}
