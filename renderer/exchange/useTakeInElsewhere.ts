import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FileRead } from '../../shared/exchange/model'
import { addedIn, changesOf, planTaking, type TakingPlan } from '../../shared/exchange/plan'
import { seek, type Sought } from '../../shared/exchange/seek'
import type { Reply } from '../../shared/ipc/contract'
import { editionTextFor } from '../anchors/edition-text'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { bridge } from '../bridge'
import { useMemory } from '../memory/memory'
import { stamp, useNotes } from '../notes/notes'
import { useSteps } from '../notes/useSteps'
import { t } from '../text/nl'

type Refused = Extract<Reply<'exchange:open'>, { kind: 'refused' }>

/** What the reader looks at before anything changes. */
export interface Looked {
  readonly name: string
  readonly file: FileRead
  readonly sought: readonly Sought[]
  readonly plan: TakingPlan
}

type TakeInState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly name: string; readonly code: Refused['code'] }
  | { readonly kind: 'asked'; readonly looked: Looked }
  /** As long as it is what undo would undo. */
  | {
      readonly kind: 'taken'
      readonly act: string
      readonly amount: number
      /** Of which the reader has still to say where they belong, and which have no place. */
      readonly unsure: number
      readonly lost: number
    }
  | { readonly kind: 'not-kept' }

export interface TakeInElsewhere {
  readonly state: TakeInState
  /** Whether what has no place is taken in as well. */
  readonly withLost: boolean
  readonly setWithLost: (withLost: boolean) => void
  readonly choose: () => void
  readonly take: () => void
  readonly cancel: () => void
  readonly undo: () => void
}

/** So long the page looks for passages without a pause, in milliseconds. */
const slice = 12

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/**
 * Takes a file of another program in, step by step; nothing changes before the reader has seen what would. `onBack` is
 * called when what the reader looked at has gone from the page.
 */
export const useTakeInElsewhere = (onBack: () => void): TakeInElsewhere => {
  const { all, act, last } = useNotes()
  const { notebook } = useMemory()
  const library = useLibrary()
  const report = useReport()
  const steps = useSteps()
  const [state, setState] = useState<TakeInState>({ kind: 'idle' })
  const [withLost, setWithLost] = useState(true)
  const seeking = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      seeking.current?.abort()
    },
    []
  )
  /** In slices, so that the window answers meanwhile. */
  const seekAll = async (
    { brought }: FileRead,
    signal: AbortSignal
  ): Promise<readonly Sought[]> => {
    const others = [...library.reports.values()].filter((one) => one !== report)
    const texts = [editionTextFor(report), ...others.map(editionTextFor)] as const
    const sought: Sought[] = []
    let until = performance.now() + slice
    for (const one of brought) {
      if (signal.aborted) break
      sought.push(seek(texts, one))
      if (performance.now() < until) continue
      await pause()
      until = performance.now() + slice
    }
    return sought
  }
  const choose = async (): Promise<void> => {
    if (bridge === null || state.kind === 'busy') return
    setState({ kind: 'busy' })
    const reply = await bridge
      .invoke('exchange:open', undefined)
      .catch((): Reply<'exchange:open'> => ({ kind: 'refused', name: '', code: 'unreadable' }))
    switch (reply.kind) {
      case 'cancelled':
        setState({ kind: 'idle' })
        return
      case 'refused':
        setState(reply)
        return
      case 'read': {
        const { name, file } = reply
        const controller = new AbortController()
        seeking.current = controller
        const sought = await seekAll(file, controller.signal)
        if (controller.signal.aborted) return
        const plan = planTaking(all, sought, () => stamp().id)
        setWithLost(true)
        setState({ kind: 'asked', looked: { name, file, sought, plan } })
      }
    }
  }
  const goBack = (next: TakeInState): void => {
    flushSync(() => {
      setState(next)
    })
    onBack()
  }
  const take = async (): Promise<void> => {
    if (state.kind !== 'asked' || notebook === null) return
    const { name, sought } = state.looked
    // Another window may have changed something since.
    const plan = planTaking(all, sought, () => stamp().id)
    const changes = changesOf(plan, withLost, await notebook.bin())
    const done = t.exchange.takeIn.act(name)
    const result = await act(done, changes)
    const amount = amountIn(plan, withLost)
    const [unsure, lost] = [addedIn(plan.unsure).length, amount - amountIn(plan, false)]
    goBack(result.ok ? { kind: 'taken', act: done, amount, unsure, lost } : { kind: 'not-kept' })
  }
  const isOver = state.kind === 'taken' && last?.name !== state.act
  return {
    state: isOver ? { kind: 'idle' } : state,
    withLost,
    setWithLost,
    choose: () => void choose(),
    take: () => void take(),
    cancel: () => {
      goBack({ kind: 'idle' })
    },
    undo: () => void steps.undo().then(onBack)
  }
}

/** How many of what there is would be taken in. */
export const amountIn = (plan: TakingPlan, withLost: boolean): number =>
  [plan.certain, plan.unsure, ...(withLost ? [plan['not-found'], plan['no-words']] : [])].reduce(
    (sum, part) => sum + addedIn(part).length,
    0
  )
