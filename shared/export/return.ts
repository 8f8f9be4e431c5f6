/** What going back to an earlier state would do, worked out before anything is changed. */
import { putBack, removal } from '../notes/bin'
import type { Change } from '../notes/commands'
import type { Annotation } from '../notes/model'
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
  /** The same then as now. */
  readonly same: number
  /** Collections, layers and assignments. */
  readonly things: ThingsReturned
  readonly changes: readonly Change[]
  readonly undo: readonly Change[]
}

/** Annotations come from one schema, which orders their fields: equal texts are equal annotations. */
const isSame = (one: Annotation, other: Annotation): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * Works out how what is here becomes as it was then, and how that is undone. What has been found out since of the
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
    return present !== undefined && !isSame(present, annotation)
  })
  const gone = here.filter(({ id }) => !earlier.has(id))
  const present = changed.flatMap(({ id }) => own.get(id) ?? [])
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
    ],
    undo: [
      ...back.map(({ id }) => ({ kind: 'remove', id }) as const),
      ...present.map((annotation) => ({ kind: 'put', annotation }) as const),
      ...putBack(gone.map((annotation) => ({ annotation, at: now }))),
      ...things.undo
    ]
  }
}
