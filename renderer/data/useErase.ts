import { useState } from 'react'
import type { Reply } from '../../shared/ipc/contract'
import type { Erasure } from '../../shared/vault/erase'
import { bridge } from '../bridge'
import type { Task } from '../dialogs/useTask'
import { t } from '../text/nl'

/**
 * Has main erase what is given. When it succeeds this page is gone: how it went is told to the one that comes
 * back. `isMeant` holds it until the reader has said so.
 */
export const useErase = (erasure: Erasure, isMeant: () => boolean): Task => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    if (isBusy) return
    setProblem(isMeant() ? null : t.keep.eraseAll.typeFirst)
    if (!isMeant()) return
    setBusy(true)
    const reply = await (
      bridge?.invoke('data:erase', erasure) ?? Promise.reject(new Error('no main process'))
    ).catch((): Reply<'data:erase'> => ({ kind: 'refused' }))
    setBusy(false)
    if (reply.kind !== 'done') setProblem(t.keep.eraseProblem[reply.kind])
  }
  return { isBusy, problem, start: () => void run() }
}
