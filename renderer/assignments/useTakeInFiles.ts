import { useState } from 'react'
import type { AssignmentFileRefusal } from '../../shared/assignments/answers'
import type { AssignmentFile } from '../../shared/assignments/file'
import type { Role } from '../../shared/assignments/kept'
import { planTakeIn, type LookedAt } from '../../shared/assignments/take-in'
import { ownSlot } from '../../shared/groups/model'
import type { Reply } from '../../shared/ipc/contract'
import { bridge } from '../bridge'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import { useSteps } from '../notes/useSteps'
import { t } from '../text/nl'
import { oneByOne } from './locked'

/** What came of one file that was chosen. */
export type Looked =
  | { readonly kind: 'refused'; readonly name: string; readonly code: AssignmentFileRefusal }
  | { readonly kind: 'planned'; readonly looked: LookedAt; readonly role: Role | null }

type TakeInState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** The reader looks at what would change. */
  | {
      readonly kind: 'asked'
      readonly looked: readonly Looked[]
      readonly files: readonly AssignmentFile[]
      readonly canTake: boolean
      readonly now: number
    }
  /** As long as it is what undo would undo. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'not-kept' }

export interface TakeInTask {
  readonly state: TakeInState
  readonly choose: () => void
  readonly take: () => void
  readonly cancel: () => void
  readonly undo: () => void
}

/** Takes assignments and answers in, step by step; nothing changes before the reader has seen what would. */
export const useTakeInFiles = (): TakeInTask => {
  const { act, last } = useNotes()
  const { notebook } = useMemory()
  const steps = useSteps()
  const [state, setState] = useState<TakeInState>({ kind: 'idle' })
  const [taken, setTaken] = useState<string | null>(null)
  const choose = async (): Promise<void> => {
    if (bridge === null || notebook === null || state.kind === 'busy') return
    setState({ kind: 'busy' })
    const chosen = await bridge
      .invoke('assignment:open', undefined)
      .catch((): Reply<'assignment:open'> => [{ kind: 'refused', name: '', code: 'unreadable' }])
    if (chosen.length === 0) {
      setState({ kind: 'idle' })
      return
    }
    const files = chosen.flatMap((one) => (one.kind === 'read' ? [one.file] : []))
    // From the notebook, not from the screen: another window may have taken something in since.
    const here = await notebook.assignments()
    const own = await notebook.recall(ownSlot)
    const { looked, changes } = planTakeIn(here, files, own?.id ?? null)
    const lookedOf = new Map(files.map((file, at) => [file, looked[at]]))
    setState({
      kind: 'asked',
      looked: chosen.flatMap((one): readonly Looked[] => {
        if (one.kind === 'refused') return [one]
        const of = lookedOf.get(one.file)
        if (of === undefined) return []
        const id = of.kind === 'assignment' ? of.assignment.id : of.handIn.assignment.id
        const role = here.find(({ assignment }) => assignment.id === id)?.role ?? null
        return [{ kind: 'planned', looked: of, role }]
      }),
      files,
      canTake: changes.length > 0,
      now: Date.now()
    })
  }
  const take = async (): Promise<void> => {
    if (state.kind !== 'asked' || notebook === null) return
    const { files } = state
    const name = t.assignments.takeIn.act(files.length)
    const result = await oneByOne(async () => {
      const own = await notebook.recall(ownSlot)
      const { changes } = planTakeIn(await notebook.assignments(), files, own?.id ?? null)
      return act(name, changes)
    })
    setTaken(name)
    setState(result.ok ? { kind: 'taken' } : { kind: 'not-kept' })
  }
  const isOver = state.kind === 'taken' && last?.name !== taken
  return {
    state: isOver ? { kind: 'idle' } : state,
    choose: () => void choose(),
    take: () => void take(),
    cancel: () => {
      setState({ kind: 'idle' })
    },
    undo: () => void steps.undo()
  }
}
