import { useCallback, useEffect, useState } from 'react'
import type { LockState } from '../../shared/lock/model'
import { bridge } from '../bridge'

/** How things stand with the kluis, and how to ask again; null until main has told, and outside of the app. */
export const useLockState = (): readonly [state: LockState | null, refresh: () => void] => {
  const [state, setState] = useState<LockState | null>(null)
  const refresh = useCallback(() => {
    void bridge?.invoke('lock:state', undefined).then(setState)
  }, [])
  useEffect(refresh, [refresh])
  return [state, refresh]
}
