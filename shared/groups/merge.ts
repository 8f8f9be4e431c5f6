/**
 * Merging what was handed over, field by field: of each field the latest change counts. The order in which files
 * are taken in, and how often, makes no difference (a state-based CRDT: a join of last-writer-wins registers and
 * a tombstone, after Shapiro et al., "A comprehensive study of Convergent and Commutative Replicated Data Types",
 * 2011).
 */
import { editsOf, fields, saidIn, type Annotation, type Field } from '../notes/model'
import type { Shared } from './model'

/** Of two forms of one field the later one; of two of the same moment always the same one. */
const laterOf = (one: Annotation, other: Annotation, field: Field): Annotation => {
  const [time, otherTime] = [editsOf(one)[field], editsOf(other)[field]]
  if (time !== otherTime) return time > otherTime ? one : other
  return saidIn(one, field) >= saidIn(other, field) ? one : other
}

/** What two forms of one annotation become together. */
const mergedAnnotation = (one: Annotation, other: Annotation): Annotation => {
  const [content, place, tags] = (['content', 'place', 'tags'] as const).map((field) =>
    laterOf(one, other, field)
  )
  if (content === undefined || place === undefined || tags === undefined)
    throw new Error('an annotation has three fields')
  return {
    ...content,
    anchor: place.anchor,
    further: place.further,
    entry: place.entry,
    tags: tags.tags,
    createdAt: Math.min(one.createdAt, other.createdAt),
    updatedAt: Math.max(one.updatedAt, other.updatedAt),
    edits: {
      place: editsOf(place).place,
      content: editsOf(content).content,
      tags: editsOf(tags).tags
    }
  }
}

const latest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other)

/** With a moment for each field, so that what was merged with itself is the same. */
const dated = (annotation: Annotation | null): Annotation | null =>
  annotation === null ? null : { ...annotation, edits: editsOf(annotation) }

/** What two states of one annotation become together. */
export const merged = (one: Shared, other: Shared): Shared => ({
  annotation:
    one.annotation === null || other.annotation === null
      ? dated(one.annotation ?? other.annotation)
      : mergedAnnotation(one.annotation, other.annotation),
  removedAt: latest(one.removedAt, other.removedAt)
})

/** Whether each of two forms says something later than the other, or both something else at the same moment. */
export const areAtOdds = (one: Annotation, other: Annotation): boolean => {
  const winners = fields
    .filter((field) => saidIn(one, field) !== saidIn(other, field))
    .map((field) => {
      const [time, otherTime] = [editsOf(one)[field], editsOf(other)[field]]
      return time === otherTime ? 'none' : time > otherTime ? 'one' : 'other'
    })
  return new Set(winners).size > 1 || winners.includes('none')
}
