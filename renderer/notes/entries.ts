import type { TextPlace } from '../../shared/anchor/model'
import type { BlockId } from '../../shared/corpus/model'
import type { Outline, Part } from '../../shared/corpus/outline'
import { targetOf, type Annotation } from '../../shared/notes/model'
import { placesKey } from '../../shared/notes/standing'

/** What the rail shows together: everything on one passage, or about one reference entry. */
export interface Entry {
  readonly key: string
  /** The block it begins in; null for what has no place in the report. */
  readonly block: BlockId | null
  readonly annotations: readonly [Annotation, ...Annotation[]]
}

/** Says where an annotation stands; nowhere for one without a certain place. */
type PlacesOf = (annotation: Annotation) => readonly TextPlace[]

/**
 * Gathers annotations that are in place order by the reference entry that they are about, or the passage they stand
 * on, or else were made on.
 */
export const entriesOf = (ordered: readonly Annotation[], placesOf: PlacesOf): readonly Entry[] => {
  const entries = new Map<string, { block: BlockId | null; own: [Annotation, ...Annotation[]] }>()
  for (const annotation of ordered) {
    const places = placesOf(annotation)
    const key = keyOf(annotation, places)
    const entry = entries.get(key)
    if (entry === undefined)
      entries.set(key, { block: places[0]?.block ?? null, own: [annotation] })
    else entry.own.push(annotation)
  }
  return Array.from(entries, ([key, { block, own }]) => ({ key, block, annotations: own }))
}

const keyOf = (annotation: Annotation, places: readonly TextPlace[]): string => {
  if (annotation.entry !== null) return `${annotation.entry.entry} ${annotation.entry.id}`
  return places.length > 0 ? placesKey(places) : JSON.stringify(targetOf(annotation))
}

/** The notes of a part: the Inleiding or a chapter. */
export interface Chapter {
  readonly part: Part
  readonly entries: readonly Entry[]
}

/** The parts of a report that annotations in place order stand in, with what stands in each. */
export const chaptersOf = (
  outline: Outline,
  ordered: readonly Annotation[],
  placesOf: PlacesOf
): readonly Chapter[] => {
  const own = new Map<Part, Annotation[]>()
  for (const annotation of ordered) {
    const part = partOf(outline, placesOf(annotation))
    if (part === undefined) continue
    const there = own.get(part)
    if (there === undefined) own.set(part, [annotation])
    else there.push(annotation)
  }
  return outline.parts.flatMap((part) => {
    const here = own.get(part)
    return here === undefined ? [] : [{ part, entries: entriesOf(here, placesOf) }]
  })
}

/** The part that the first of some places lies in. */
export const partOf = (outline: Outline, [first]: readonly TextPlace[]): Part | undefined => {
  const found = first === undefined ? undefined : outline.blocks.get(first.block)
  return found === undefined ? undefined : outline.partOf.get(found.section)
}
