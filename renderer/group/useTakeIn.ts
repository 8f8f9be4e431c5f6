import type { GroupFileRefusal } from '../../shared/groups/answers'
import type { GroupFile } from '../../shared/groups/file'
import { ownSlot } from '../../shared/groups/model'
import { planMerges, type MergePlan } from '../../shared/groups/plan'
import type { Reply } from '../../shared/ipc/contract'
import { withSigns } from '../../shared/text/unseen'
import { bridge } from '../bridge'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import type { Way } from '../taking-in/useTakingIn'
import { t } from '../text/nl'

/** What came of one file that was chosen. */
export type Looked =
  | { readonly kind: 'refused'; readonly name: string; readonly code: GroupFileRefusal }
  /** The reader's own notes, which are here. */
  | { readonly kind: 'own'; readonly name: string }
  | { readonly kind: 'planned'; readonly plan: MergePlan; readonly madeAt: number }

/** What the reader looks at before anything changes. */
export interface LookedAtAll {
  readonly looked: readonly Looked[]
  readonly files: readonly GroupFile[]
  readonly canTake: boolean
}

/** How files of colleagues are taken in. */
export const useTakeIn = (): Way<LookedAtAll> => {
  const { act } = useNotes()
  const { notebook } = useMemory()
  return {
    look: async () => {
      if (bridge === null || notebook === null) return null
      const chosen = await bridge
        .invoke('group:open', undefined)
        .catch((): Reply<'group:open'> => [{ kind: 'refused', name: '', code: 'unreadable' }])
      if (chosen.length === 0) return null
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
      return { looked, files, canTake: changes.length > 0 }
    },
    takeIn: async ({ files }) => {
      const { plans, changes } = planMerges((await notebook?.layers()) ?? [], files)
      const names = [...new Set(plans.map(({ owner }) => withSigns(owner.name)))].join(', ')
      const name = t.group.takeIn.act(names)
      return { name, result: await act(name, changes) }
    }
  }
}
