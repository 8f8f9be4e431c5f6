import { useState } from 'react'
import { flushSync } from 'react-dom'
import { planImport, type ImportPlan } from '../../shared/export/merge'
import type { Reply } from '../../shared/ipc/contract'
import { bridge } from '../bridge'
import { stamp, useNotes } from '../notes/notes'
import { useSteps } from '../notes/useSteps'
import { t } from '../text/nl'

type Refused = Extract<Reply<'data:import'>, { kind: 'refused' }>

/** How far taking in a file has come. */
type BringInState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly name: string; readonly code: Refused['code'] }
  /** The reader looks at what would be added. */
  | {
      readonly kind: 'asked'
      readonly name: string
      readonly madeAt: number
      readonly plan: ImportPlan
    }
  /** As long as it is what undo would undo. */
  | { readonly kind: 'taken'; readonly act: string; readonly plan: ImportPlan }
  | { readonly kind: 'not-kept' }

export interface BringInTask {
  readonly state: BringInState
  readonly choose: () => void
  readonly take: () => void
  readonly cancel: () => void
  readonly undo: () => void
}

/**
 * Takes a file in, step by step and as one act of the reader; nothing changes before the reader has seen what would. `onBack` is called when what
 * the reader looked at has gone from the page.
 */
export const useBringIn = (onBack: () => void): BringInTask => {
  const { all, act, last } = useNotes()
  const steps = useSteps()
  const [state, setState] = useState<BringInState>({ kind: 'idle' })
  const choose = async (): Promise<void> => {
    if (bridge === null || state.kind === 'busy') return
    setState({ kind: 'busy' })
    const reply = await bridge
      .invoke('data:import', undefined)
      .catch((): Reply<'data:import'> => ({ kind: 'refused', name: '', code: 'unreadable' }))
    switch (reply.kind) {
      case 'cancelled':
        setState({ kind: 'idle' })
        return
      case 'refused':
        setState(reply)
        return
      case 'read': {
        const here = { annotations: all, memory: reply.memoryHere }
        const plan = planImport(here, reply, () => stamp().id)
        setState({ kind: 'asked', name: reply.name, madeAt: reply.madeAt, plan })
      }
    }
  }
  const goBack = (next: BringInState): void => {
    flushSync(() => {
      setState(next)
    })
    onBack()
  }
  const take = async (name: string, plan: ImportPlan): Promise<void> => {
    const done = t.data.bringIn.act(name)
    const result = await act(done, plan.changes)
    goBack(result.ok ? { kind: 'taken', act: done, plan } : { kind: 'not-kept' })
  }
  const isOver = state.kind === 'taken' && last?.name !== state.act
  return {
    state: isOver ? { kind: 'idle' } : state,
    choose: () => void choose(),
    take: () => {
      if (state.kind === 'asked') void take(state.name, state.plan)
    },
    cancel: () => {
      goBack({ kind: 'idle' })
    },
    undo: () => void steps.undo().then(onBack)
  }
}
