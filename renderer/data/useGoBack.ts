import { useState } from 'react'
import { planImport, type ImportPlan } from '../../shared/export/merge'
import { planReturn, type ReturnPlan } from '../../shared/export/return'
import type { Reply } from '../../shared/ipc/contract'
import type { Change } from '../../shared/notes/commands'
import { bridge } from '../bridge'
import { stamp, useNotes } from '../notes/notes'

/** Adding what is missing now, or making all as it was then. */
export type Way = 'add' | 'return'

/** An earlier state, and both ways to go back to it. */
export interface Asked {
  readonly at: number
  readonly add: ImportPlan
  readonly return: ReturnPlan
  /** How many annotations of then this version cannot read. */
  readonly left: number
}

type GoBackState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** The reader looks at what would change. */
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'unreadable' }
  /** How it stood could not be kept first, so nothing was changed. */
  | { readonly kind: 'not-pinned' }
  | { readonly kind: 'done'; readonly undo: readonly Change[] }
  | { readonly kind: 'undone' }
  | { readonly kind: 'not-kept' }

export interface GoBackTask {
  readonly state: GoBackState
  readonly look: (at: number) => void
  readonly take: (way: Way) => void
  readonly cancel: () => void
  readonly undo: () => void
}

/** Goes back to an earlier state; what is here now is kept first, and nothing changes before it was looked at. */
export const useGoBack = (onChanged: () => void): GoBackTask => {
  const { all, write } = useNotes()
  const [state, setState] = useState<GoBackState>({ kind: 'idle' })
  const look = async (at: number): Promise<void> => {
    if (bridge === null || state.kind === 'busy') return
    setState({ kind: 'busy' })
    const earlier = await bridge
      .invoke('data:earlier', { at })
      .catch((): Reply<'data:earlier'> => ({ kind: 'failed' }))
    if (earlier.kind === 'failed') {
      setState({ kind: 'unreadable' })
      return
    }
    const here = { annotations: all, memory: earlier.memoryHere }
    setState({
      kind: 'asked',
      asked: {
        at,
        add: planImport(here, earlier, () => stamp().id),
        return: planReturn(here, earlier, Date.now()),
        left: earlier.left
      }
    })
  }
  const change = async (changes: readonly Change[], done: GoBackState): Promise<void> => {
    const result = await write(changes)
    setState(result.ok ? done : { kind: 'not-kept' })
    onChanged()
  }
  const take = async ({ changes, undo }: ImportPlan | ReturnPlan): Promise<void> => {
    setState({ kind: 'busy' })
    const pinned = await bridge?.invoke('data:pin', undefined).catch(() => undefined)
    if (pinned?.kind === 'done') await change(changes, { kind: 'done', undo })
    else setState({ kind: 'not-pinned' })
  }
  return {
    state,
    look: (at) => void look(at),
    take: (way) => {
      if (state.kind === 'asked') void take(state.asked[way])
    },
    cancel: () => {
      setState({ kind: 'idle' })
    },
    undo: () => {
      if (state.kind === 'done') void change(state.undo, { kind: 'undone' })
    }
  }
}
