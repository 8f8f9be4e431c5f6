import { useCallback, useEffect, useState } from 'react'
import type { Reply } from '../../shared/ipc/contract'
import { bridge } from '../bridge'

/** What main says of the reader's data; null until it has, and outside of the app. */
export const useOverview = (
  stale: unknown
): readonly [reply: Reply<'data:overview'> | null, look: () => void] => {
  const [reply, setReply] = useState<Reply<'data:overview'> | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isCurrent = true
    const take = (next: Reply<'data:overview'>): void => {
      if (isCurrent) setReply(next)
    }
    bridge?.invoke('data:overview', undefined).then(take, () => {
      take({ kind: 'failed', problem: 'failed' })
    })
    return () => {
      isCurrent = false
    }
  }, [stale, turn])
  const look = useCallback(() => {
    setTurn((before) => before + 1)
  }, [])
  return [reply, look]
}
