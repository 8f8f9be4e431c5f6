import { useState } from 'react'
import type { GroupFileRefusal } from '../../shared/groups/answers'
import type { GroupFile } from '../../shared/groups/file'
import { ownSlot } from '../../shared/groups/model'
import { planMerges, type MergePlan } from '../../shared/groups/plan'
import type { Reply } from '../../shared/ipc/contract'
import type { Change } from '../../shared/notes/commands'
import { withSigns } from '../../shared/text/unseen'
import { bridge } from '../bridge'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import { useSteps } from '../notes/useSteps'
import { t } from '../text/nl'

/** What came of one file that was chosen. */
export type Looked =
  | { readonly kind: 'refused'; readonly name: string; readonly code: GroupFileRefusal }
  /** The reader's own notes, which are here. */
  | { readonly kind: 'own'; readonly name: string }
  | { readonly kind: 'planned'; readonly plan: MergePlan; readonly madeAt: number }

type TakeInState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** The reader looks at what would change. */
  | {
      readonly kind: 'asked'
      readonly looked: readonly Looked[]
      readonly files: readonly GroupFile[]
      readonly changes: readonly Change[]
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

/** Takes files of colleagues in, step by step; nothing changes before the reader has seen what would. */
export const useTakeIn = (): TakeInTask => {
  const { act, last } = useNotes()
  const { notebook } = useMemory()
  const steps = useSteps()
  const [state, setState] = useState<TakeInState>({ kind: 'idle' })
  const [taken, setTaken] = useState<string | null>(null)
  const choose = async (): Promise<void> => {
    if (bridge === null || notebook === null || state.kind === 'busy') return
    setState({ kind: 'busy' })
    const chosen = await bridge
      .invoke('group:open', undefined)
      .catch((): Reply<'group:open'> => [{ kind: 'refused', name: '', code: 'unreadable' }])
    if (chosen.length === 0) {
      setState({ kind: 'idle' })
      return
    }
    const own = await notebook.recall(ownSlot)
    const files = chosen.flatMap((one) =>
      one.kind === 'read' && one.file.owner.id !== own?.id ? [one.file] : []
    )
    // From the notebook, not from the screen: another window may have taken something in since.
    const { plans, changes } = planMerges(await notebook.layers(), files)
    const planOf = new Map(files.map((file, at) => [file, plans[at]]))
    const looked = chosen.map((one): Looked => {
      if (one.kind === 'refused') return one
      const plan = planOf.get(one.file)
      return plan === undefined
        ? { kind: 'own', name: one.name }
        : { kind: 'planned', plan, madeAt: one.file.madeAt }
    })
    setState({ kind: 'asked', looked, files, changes })
  }
  const take = async (): Promise<void> => {
    if (state.kind !== 'asked' || notebook === null) return
    const { plans, changes } = planMerges(await notebook.layers(), state.files)
    const names = [...new Set(plans.map(({ owner }) => withSigns(owner.name)))].join(', ')
    const name = t.group.takeIn.act(names)
    const result = await act(name, changes)
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
