/** Which annotations a reader wants to see of all. */
import type { OwnerId } from '../groups/model'
import type { PartKey } from '../search/part'
import { fold } from '../text/fold'
import { targetOf, type Annotation, type Meaning } from './model'

export const annotationKinds = ['note', 'highlight', 'bookmark'] as const
type AnnotationKind = (typeof annotationKinds)[number]

/** In the order of the reports, or the latest first. */
export const notebookOrders = ['place', 'date'] as const
export type NotebookOrder = (typeof notebookOrders)[number]

/** The reader's own, or what a colleague handed over. */
export type LayerKey = OwnerId | 'own'

/** Of a list with nothing in it everything is shown. */
export interface NotebookFilter {
  readonly text: string
  readonly kinds: readonly AnnotationKind[]
  readonly meanings: readonly Meaning[]
  readonly tags: readonly string[]
  readonly parts: readonly PartKey[]
  readonly layers: readonly LayerKey[]
  readonly order: NotebookOrder
}

export const noFilter: NotebookFilter = {
  text: '',
  kinds: [],
  meanings: [],
  tags: [],
  parts: [],
  layers: [],
  order: 'place'
}

/** Whether a filter leaves anything out. */
export const isFiltering = (filter: NotebookFilter): boolean =>
  filter.text.trim() !== '' ||
  [filter.kinds, filter.meanings, filter.tags, filter.parts, filter.layers].some(
    ({ length }) => length > 0
  )

/** Of each annotation as it was made: one that did not change is the same object. */
const folded = new WeakMap<Annotation, string>()

/** All that a reader can look for in an annotation, as words are compared. */
const wordsOf = (annotation: Annotation): string => {
  const known = folded.get(annotation)
  if (known !== undefined) return known
  const said =
    annotation.kind === 'note'
      ? annotation.body
      : annotation.kind === 'bookmark'
        ? annotation.name
        : ''
  const words = fold(
    [
      said,
      annotation.entry?.title ?? '',
      ...annotation.tags,
      ...targetOf(annotation).map(({ quote }) => quote)
    ].join('\n')
  )
  folded.set(annotation, words)
  return words
}

const isIn = <T>(chosen: readonly T[], one: T | null): boolean =>
  chosen.length === 0 || (one !== null && chosen.includes(one))

/**
 * Tells whether an annotation is to be seen, by the part it stands in (null: in none) and whose it is: it is of a
 * kind, a meaning and a part that was chosen, has every tag that was, and every word that was typed, anywhere in it.
 */
export const passes = ({
  text,
  kinds,
  meanings,
  tags,
  parts,
  layers
}: NotebookFilter): ((
  annotation: Annotation,
  part: PartKey | null,
  layer: LayerKey
) => boolean) => {
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return (annotation, part, layer) =>
    isIn(kinds, annotation.kind) &&
    isIn(layers, layer) &&
    isIn(meanings, annotation.kind === 'highlight' ? annotation.meaning : null) &&
    tags.every((tag) => annotation.tags.includes(tag)) &&
    isIn(parts, part) &&
    (words.length === 0 || words.every((word) => wordsOf(annotation).includes(word)))
}

/** Adds something to what was chosen, or takes it away. */
export const toggled = <T>(chosen: readonly T[], one: T): readonly T[] =>
  chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]
