import type { AssignmentFileRefusal } from '../../shared/assignments/answers'
import type { AssignmentFile } from '../../shared/assignments/file'
import type { Role } from '../../shared/assignments/kept'
import { planTakeIn, type LookedAt } from '../../shared/assignments/take-in'
import { ownSlot } from '../../shared/groups/model'
import type { Reply } from '../../shared/ipc/contract'
import { bridge } from '../bridge'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import type { Way } from '../taking-in/useTakingIn'
import { t } from '../text/nl'
import { oneByOne } from './locked'

/** What came of one file that was chosen. */
export type Looked =
  | { readonly kind: 'refused'; readonly name: string; readonly code: AssignmentFileRefusal }
  | { readonly kind: 'planned'; readonly looked: LookedAt; readonly role: Role | null }

/** What the reader looks at before anything changes. */
export interface LookedAtAll {
  readonly looked: readonly Looked[]
  readonly files: readonly AssignmentFile[]
  readonly canTake: boolean
  readonly now: number
}

/** How assignments and answers are taken in. */
export const useTakeInFiles = (): Way<LookedAtAll> => {
  const { act } = useNotes()
  const { notebook } = useMemory()
  return {
    look: async () => {
      if (bridge === null || notebook === null) return null
      const chosen = await bridge
        .invoke('assignment:open', undefined)
        .catch((): Reply<'assignment:open'> => [{ kind: 'refused', name: '', code: 'unreadable' }])
      if (chosen.length === 0) return null
      const files = chosen.flatMap((one) => (one.kind === 'read' ? [one.file] : []))
      // From the notebook, not from the screen: another window may have taken something in since.
      const here = await notebook.assignments()
      const own = await notebook.recall(ownSlot)
      const { looked, changes } = planTakeIn(here, files, own?.id ?? null)
      const lookedOf = new Map(files.map((file, at) => [file, looked[at]]))
      return {
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
      }
    },
    takeIn: async ({ files }) => {
      const name = t.assignments.takeIn.act(files.length)
      const result = await oneByOne(async () => {
        const own = (await notebook?.recall(ownSlot)) ?? null
        const here = (await notebook?.assignments()) ?? []
        return act(name, planTakeIn(here, files, own?.id ?? null).changes)
      })
      return { name, result }
    }
  }
}
