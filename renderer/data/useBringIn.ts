import { useState } from 'react'
import { flushSync } from 'react-dom'
import { planImport, type ImportPlan } from '../../shared/export/merge'
import type { Reply } from '../../shared/ipc/contract'
import type { Change } from '../../shared/notes/commands'
import { bridge } from '../bridge'
import { stamp, useNotes } from '../notes/notes'

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
  | { readonly kind: 'taken'; readonly plan: ImportPlan }
  | { readonly kind: 'undone' }
  | { readonly kind: 'not-kept' }

export interface BringInTask {
  readonly state: BringInState
  readonly choose: () => void
  readonly take: () => void
  readonly cancel: () => void
  readonly undo: () => void
}

/**
 * Takes a file in, step by step; nothing changes before the reader has seen what would. `onBack` is called when what
 * the reader looked at has gone from the page.
 */
export const useBringIn = (onBack: () => void): BringInTask => {
  const { all, write } = useNotes()
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
  const change = async (changes: readonly Change[], done: BringInState): Promise<void> => {
    const result = await write(changes)
    goBack(result.ok ? done : { kind: 'not-kept' })
  }
  return {
    state,
    choose: () => void choose(),
    take: () => {
      if (state.kind !== 'asked') return
      const { plan } = state
      void change(plan.changes, { kind: 'taken', plan })
    },
    cancel: () => {
      goBack({ kind: 'idle' })
    },
    undo: () => {
      if (state.kind === 'taken') void change(state.plan.undo, { kind: 'undone' })
    }
  }
}
