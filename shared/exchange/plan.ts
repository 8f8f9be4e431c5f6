/** What taking in a file of another program would do, worked out before anything is changed. */
import { planImport, type ImportPlan } from '../export/merge'
import { inBinAs, type Binned } from '../notes/bin'
import type { Change } from '../notes/commands'
import type { Annotation, AnnotationId } from '../notes/model'
import type { Sought, Standing } from './seek'

/** What there is to be taken in of each standing; what is here already is counted only. */
export type TakingPlan = Readonly<Record<Standing, ImportPlan>>

/** Works out what is taken in. Nothing that is here changes. */
export const planTaking = (
  here: readonly Annotation[],
  all: readonly Sought[],
  freshId: () => AnnotationId
): TakingPlan => {
  const planFor = (standing: Standing): ImportPlan => {
    const annotations = all.flatMap((one) => (one.standing === standing ? [one.annotation] : []))
    return planImport({ annotations: here, memory: [] }, { annotations, memory: [] }, freshId)
  }
  return {
    certain: planFor('certain'),
    unsure: planFor('unsure'),
    'not-found': planFor('not-found'),
    'no-words': planFor('no-words')
  }
}

/** What would be added of one standing. */
export const addedIn = ({ added, twice }: ImportPlan): readonly Annotation[] => [...added, ...twice]

/** The standings that are taken in, with or without what has no place. */
const taken = (withLost: boolean): readonly Standing[] =>
  withLost ? ['certain', 'unsure', 'not-found', 'no-words'] : ['certain', 'unsure']

/** What has to be written; what the reader had put in the bin is there again. */
export const changesOf = (
  plan: TakingPlan,
  withLost: boolean,
  bin: readonly Binned[]
): readonly Change[] => {
  const changes = taken(withLost).flatMap((standing) => plan[standing].changes)
  const binned = new Set(bin.map(({ annotation }) => annotation.id))
  return changes.flatMap((change): readonly Change[] =>
    change.kind === 'put' && binned.has(change.annotation.id)
      ? [change, { kind: 'forget', key: inBinAs(change.annotation.id) }]
      : [change]
  )
}
