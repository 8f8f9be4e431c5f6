import * as v from 'valibot'
import { annotationSchema, type Annotation, type AnnotationId } from '../../shared/notes/model'

/** What the notebook holds: rows that could not be read stay where they are and are counted. */
export interface Contents {
  /** The oldest first. */
  readonly annotations: readonly Annotation[]
  readonly unreadable: number
}

/** The row that an annotation was read from, as a text: the same text is the same annotation. */
const texts = new WeakMap<Annotation, string>()

/**
 * Reads rows as they come from the database. What was read before from the same row is the same object: what was
 * worked out of it still holds.
 */
export const readRows = (
  rows: readonly unknown[],
  before: readonly Annotation[] = []
): Contents => {
  const known = new Map(
    before.flatMap((annotation) => {
      const text = texts.get(annotation)
      return text === undefined ? [] : [[text, annotation] as const]
    })
  )
  const read = rows.map((row) => {
    const text = JSON.stringify(row)
    const annotation = known.get(text) ?? parsed(row)
    if (annotation !== null) texts.set(annotation, text)
    return annotation
  })
  return {
    annotations: read.filter((annotation) => annotation !== null).sort(byAge),
    unreadable: read.filter((annotation) => annotation === null).length
  }
}

const parsed = (row: unknown): Annotation | null => {
  const annotation = v.safeParse(annotationSchema, row)
  return annotation.success ? annotation.output : null
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
