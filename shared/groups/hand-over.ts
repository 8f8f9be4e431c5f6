/** Handing notes over to a group, and what has to be known of that afterwards. */
import type { Binned } from '../notes/bin'
import type { Change } from '../notes/commands'
import { editsOf, type Annotation, type AnnotationId } from '../notes/model'
import type { HandedOver } from './file'
import type { Own, Owner } from './model'

/** What goes into a file, and who the reader is to colleagues after it. */
export interface HandOver {
  readonly handedOver: HandedOver
  readonly own: Own
  /**
   * To be kept before the file is made: what is there again after its removal was told, by the bin or a file, has to
   * be later than that, or the group would not see it come back.
   */
  readonly changes: readonly Change[]
}

/**
 * Hands annotations over under a name. Of those that were handed over before and are gone since, the removal goes
 * along: as of when it went into the bin, or as of now where that is not known any more.
 */
export const handOver = (
  { id, name }: Owner,
  before: Own | null,
  all: readonly Annotation[],
  chosen: readonly Annotation[],
  bin: readonly Binned[],
  now: number
): HandOver => {
  const here = new Set(all.map((one) => one.id))
  const binnedAt = new Map(bin.map(({ annotation, at }) => [annotation.id, at]))
  const known = new Map<AnnotationId, number | null>(
    (before?.handedOver ?? []).map((one) => [
      one.id,
      here.has(one.id) ? null : (one.removedAt ?? binnedAt.get(one.id) ?? now)
    ])
  )
  for (const one of chosen) known.set(one.id, null)
  const told = new Map((before?.handedOver ?? []).map((one) => [one.id, one.removedAt]))
  const isBack = (one: Annotation): boolean => one.updatedAt <= (told.get(one.id) ?? -1)
  const handedOver = Array.from(known, ([id, removedAt]) => ({ id, removedAt }))
  return {
    handedOver: {
      owner: { id, name },
      annotations: [...chosen],
      removed: handedOver.flatMap(({ id, removedAt }) =>
        removedAt === null ? [] : [{ id, at: removedAt }]
      )
    },
    own: { id, name, handedOver },
    changes: all.filter(isBack).map((one) => ({
      kind: 'put',
      annotation: { ...one, updatedAt: now, edits: editsOf(one) }
    }))
  }
}
