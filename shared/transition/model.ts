/**
 * What is known of annotations in editions that they do not hang on: where one stood before it was taken over to
 * a newer edition, and that the reader said it has no place in one. Rows of what the app remembers: what shows,
 * exports and merges annotations need not know of it, and the earlier edition still shows what it showed.
 */
import * as v from 'valibot'
import { textAnchorSchema, type TextAnchor } from '../anchor/model'
import { editionIdSchema, type EditionId } from '../corpus/model'
import type { Slot } from '../memory/model'
import { annotationIdSchema, targetOf, type Annotation, type AnnotationId } from '../notes/model'

/** What the keys of these rows begin with. */
export const transitionPrefix = 'overgang/'

export const transitionKey = (edition: EditionId, id: AnnotationId): string =>
  `${transitionPrefix}${edition}/${id}`

/** Whether what is remembered under a key is part of what the reader does to annotations, and undone with it. */
export const isInTransition = (key: string): boolean => key.startsWith(transitionPrefix)

const targetSchema = v.pipe(v.tupleWithRest([textAnchorSchema], textAnchorSchema), v.readonly())

const rowSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('stood'),
    target: targetSchema,
    /** The edition that it was taken over to. */
    next: editionIdSchema
  }),
  v.strictObject({ kind: v.literal('nowhere') })
])
export type TransitionRow = v.InferOutput<typeof rowSchema>

/** Where an annotation stood in an edition, all of it. */
type StoodTarget = readonly [TextAnchor, ...TextAnchor[]]

/** The rows of one edition, by annotation. */
export interface EditionRows {
  readonly stood: ReadonlyMap<AnnotationId, StoodTarget>
  readonly nowhere: ReadonlySet<AnnotationId>
}

export interface Transitions {
  readonly of: (edition: EditionId) => EditionRows
  /** Annotations that were taken over to an edition. */
  readonly takenTo: (edition: EditionId) => ReadonlySet<AnnotationId>
}

const storedRow = v.object({ key: v.string(), value: rowSchema })

/** Of an edition of which nothing is known. */
export const noRows: EditionRows = { stood: new Map(), nowhere: new Set() }
const nothingTaken: ReadonlySet<AnnotationId> = new Set()

/** Reads rows of memory. What cannot be read is left out, and stays where it is. */
export const transitionsIn = (rows: readonly unknown[]): Transitions => {
  const byEdition = new Map<
    string,
    { readonly stood: Map<AnnotationId, StoodTarget>; readonly nowhere: Set<AnnotationId> }
  >()
  const taken = new Map<EditionId, Set<AnnotationId>>()
  for (const row of rows) {
    const parsed = v.safeParse(storedRow, row)
    if (!parsed.success) continue
    const { key, value } = parsed.output
    const [edition = '', name] = key.slice(transitionPrefix.length).split('/')
    const id = v.safeParse(annotationIdSchema, name)
    if (!id.success) continue
    const own = byEdition.get(edition) ?? { stood: new Map(), nowhere: new Set() }
    byEdition.set(edition, own)
    if (value.kind === 'nowhere') {
      own.nowhere.add(id.output)
    } else {
      own.stood.set(id.output, value.target)
      taken.set(value.next, (taken.get(value.next) ?? new Set()).add(id.output))
    }
  }
  return {
    of: (edition) => byEdition.get(edition) ?? noRows,
    takenTo: (edition) => taken.get(edition) ?? nothingTaken
  }
}

export const noTransitions: Transitions = transitionsIn([])

/**
 * The passages of an annotation in an edition that is shown: those that it has, or, where it was taken over to a
 * newer edition, those that it had in this one. Null where the reader said that it has none here.
 */
export const targetIn = (
  edition: EditionId,
  { stood, nowhere }: EditionRows,
  annotation: Annotation
): StoodTarget | null => {
  const own = targetOf(annotation)
  if (own.some((anchor) => anchor.edition === edition)) return own
  return nowhere.has(annotation.id) ? null : (stood.get(annotation.id) ?? own)
}

/** Whether something is known of an annotation in an edition that it does not hang on. */
export const isKnownIn = ({ stood, nowhere }: EditionRows, { id }: Annotation): boolean =>
  stood.has(id) || nowhere.has(id)

/** The editions that the reader has been told of. */
export const toldSlot: Slot<readonly EditionId[]> = {
  key: 'nieuwe-editie/verteld',
  schema: v.pipe(v.array(editionIdSchema), v.readonly()),
  fallback: []
}
