import * as v from 'valibot'
import { annotationSchema, type Annotation, type AnnotationId } from '../../shared/notes/model'

/** What the notebook holds: rows that could not be read stay where they are and are counted. */
export interface Contents {
  /** The oldest first. */
  readonly annotations: readonly Annotation[]
  readonly unreadable: number
}

/** Reads rows as they come from the database. */
export const readRows = (rows: readonly unknown[]): Contents => {
  const parsed = rows.map((row) => v.safeParse(annotationSchema, row))
  return {
    annotations: parsed.flatMap((row) => (row.success ? [row.output] : [])).sort(byAge),
    unreadable: parsed.filter(({ success }) => !success).length
  }
}

const byAge = (one: Annotation, other: Annotation): number =>
  one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1)

/**
 * What the notebook holds after some annotations have been read anew: of `ids`, those that are there now. The
 * others stay the same objects, in their order.
 */
export const withSome = (
  { annotations, unreadable }: Contents,
  ids: readonly AnnotationId[],
  there: readonly Annotation[]
): Contents => {
  const gone = new Set(ids)
  const rest = annotations.filter(({ id }) => !gone.has(id))
  return { annotations: [...rest, ...there].sort(byAge), unreadable }
}
