import { useState } from 'react'
import { flushSync } from 'react-dom'
import { planImport, type ImportPlan } from '../../shared/export/merge'
import { planReturn, type ReturnPlan } from '../../shared/export/return'
import type { Reply } from '../../shared/ipc/contract'
import { bridge } from '../bridge'
import { stamp, useNotes } from '../notes/notes'
import { useSteps } from '../notes/useSteps'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'

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
  /** As long as it is what undo would undo. */
  | { readonly kind: 'done'; readonly act: string }
  | { readonly kind: 'not-kept' }

export interface GoBackTask {
  readonly state: GoBackState
  readonly look: (at: number) => void
  readonly take: (way: Way) => void
  readonly cancel: () => void
  readonly undo: () => void
}

interface Heard {
  /** Something was changed, so that there may be another state. */
  readonly onChanged: () => void
  /** What the reader looked at, or the way back from it, has gone from the page. */
  readonly onBack: () => void
}

/**
 * Goes back to an earlier state, as one act of the reader; what is here now is kept first, and nothing changes before it
 * was looked at.
 */
export const useGoBack = ({ onChanged, onBack }: Heard): GoBackTask => {
  const { all, act, last } = useNotes()
  const steps = useSteps()
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
  const goBack = (next: GoBackState): void => {
    flushSync(() => {
      setState(next)
    })
    onBack()
  }
  const take = async (asked: Asked, way: Way): Promise<void> => {
    goBack({ kind: 'busy' })
    const pinned = await bridge?.invoke('data:pin', undefined).catch(() => undefined)
    if (pinned?.kind !== 'done') {
      setState({ kind: 'not-pinned' })
      return
    }
    const name = t.keep.goBack.act[way](formatMoment(asked.at))
    const result = await act(name, asked[way].changes)
    setState(result.ok ? { kind: 'done', act: name } : { kind: 'not-kept' })
    onChanged()
  }
  const undo = async (): Promise<void> => {
    await steps.undo()
    onBack()
    onChanged()
  }
  const isOver = state.kind === 'done' && last?.name !== state.act
  return {
    state: isOver ? { kind: 'idle' } : state,
    look: (at) => void look(at),
    take: (way) => {
      if (state.kind === 'asked') void take(state.asked, way)
    },
    cancel: () => {
      goBack({ kind: 'idle' })
    },
    undo: () => void undo()
  }
}
