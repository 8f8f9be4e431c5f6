/** What going back to an earlier state would do, worked out before anything is changed. */
import { removal } from '../notes/bin'
import type { Change } from '../notes/commands'
import { fieldsApart, type Annotation } from '../notes/model'
import { asKnownNow } from '../notes/surroundings'
import type { Here } from './merge'
import { planThingsReturned, type ThingsReturned } from './plan-things'

/** What would come back, change and go, for the reader to look at first. */
export interface ReturnPlan {
  /** Were there then and are not here now. */
  readonly back: readonly Annotation[]
  /** Were otherwise then: as they were then. */
  readonly changed: readonly Annotation[]
  /** Were not there yet: they go to the bin. */
  readonly gone: readonly Annotation[]
  /** Say the same then as now, on the same place. */
  readonly same: number
  /** Collections, layers and assignments. */
  readonly things: ThingsReturned
  readonly changes: readonly Change[]
}

/**
 * Works out how what is here becomes as it was then. What has been found out since of the
 * surroundings of an annotation is no change of it, and stays; so do settings and reading places.
 */
export const planReturn = (
  { annotations: here, memory }: Here,
  were: Here,
  now: number
): ReturnPlan => {
  const things = planThingsReturned(memory, were.memory, now)
  const own = new Map(here.map((annotation) => [annotation.id, annotation]))
  const then = were.annotations.map((annotation) => asKnownNow(annotation, own.get(annotation.id)))
  const earlier = new Set(then.map(({ id }) => id))
  const back = then.filter(({ id }) => !own.has(id))
  const changed = then.filter((annotation) => {
    const present = own.get(annotation.id)
    return present !== undefined && fieldsApart(present, annotation).length > 0
  })
  const gone = here.filter(({ id }) => !earlier.has(id))
  return {
    back,
    changed,
    gone,
    same: then.length - back.length - changed.length,
    things,
    changes: [
      ...[...back, ...changed].map((annotation) => ({ kind: 'put', annotation }) as const),
      ...removal(gone, now),
      ...things.changes
    ]
  }
}
