import { useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { WriteProblem } from '../../shared/notes/commands'
import type { Result } from '../../shared/result'
import { useNotes } from '../notes/notes'
import { useSteps } from '../notes/useSteps'

/** How files are taken in that change nothing before the reader has seen what would. */
export interface Way<T> {
  /** Asks for files and looks at them; null where the reader chose none. */
  readonly look: () => Promise<T | null>
  /** Takes in what was looked at, as one act with a name. */
  readonly takeIn: (looked: T) => Promise<{
    readonly name: string
    readonly result: Result<undefined, WriteProblem>
  }>
}

type TakingState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** The reader looks at what would change. */
  | { readonly kind: 'asked'; readonly looked: T }
  /** As long as it is what undo would undo. */
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'not-kept' }

interface TakingTask<T> {
  readonly state: TakingState<T>
  /** The button that begins; it has the focus again when what was looked at has gone. */
  readonly button: RefObject<HTMLButtonElement | null>
  readonly choose: () => void
  readonly take: (looked: T) => void
  readonly cancel: () => void
  readonly undo: () => void
}

/** Takes files in, step by step. */
export const useTakingIn = <T>({ look, takeIn }: Way<T>): TakingTask<T> => {
  const { last } = useNotes()
  const steps = useSteps()
  const button = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<TakingState<T>>({ kind: 'idle' })
  const choose = async (): Promise<void> => {
    if (state.kind === 'busy') return
    setState({ kind: 'busy' })
    const looked = await look()
    setState(looked === null ? { kind: 'idle' } : { kind: 'asked', looked })
  }
  const goBack = (next: TakingState<T>): void => {
    flushSync(() => {
      setState(next)
    })
    button.current?.focus()
  }
  const take = async (looked: T): Promise<void> => {
    const { name, result } = await takeIn(looked)
    goBack(result.ok ? { kind: 'taken', name } : { kind: 'not-kept' })
  }
  const isOver = state.kind === 'taken' && last?.name !== state.name
  return {
    state: isOver ? { kind: 'idle' } : state,
    button,
    choose: () => void choose(),
    take: (looked) => void take(looked),
    cancel: () => {
      goBack({ kind: 'idle' })
    },
    undo: () => {
      void steps.undo().then(() => button.current?.focus())
    }
  }
}
