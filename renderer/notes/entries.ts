import type { BlockId } from '../../shared/corpus/model'
import type { Outline, Part } from '../../shared/corpus/outline'
import type { Annotation } from '../../shared/notes/model'

/** What the rail shows together: everything on one block, or, where there is none, on one passage. */
export interface Entry {
  readonly key: string
  /** Null for what has no place in the report. */
  readonly block: BlockId | null
  readonly annotations: readonly [Annotation, ...Annotation[]]
}

/** Says on which block an annotation stands; null for none. */
type BlockOf = (annotation: Annotation) => BlockId | null

/** Gathers annotations that are in place order by their block, or by the passage they were made on. */
export const entriesOf = (ordered: readonly Annotation[], blockOf: BlockOf): readonly Entry[] => {
  const entries = new Map<string, Entry>()
  for (const annotation of ordered) {
    const block = blockOf(annotation)
    const key = block ?? JSON.stringify(annotation.anchor)
    const entry = entries.get(key)
    entries.set(key, {
      key,
      block,
      annotations: entry === undefined ? [annotation] : [...entry.annotations, annotation]
    })
  }
  return [...entries.values()]
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
  blockOf: BlockOf
): readonly Chapter[] =>
  outline.parts.flatMap((part) => {
    const own = ordered.filter((annotation) => isIn(outline, part, blockOf(annotation)))
    return own.length === 0 ? [] : [{ part, entries: entriesOf(own, blockOf) }]
  })

/** True when a block lies in the part. */
const isIn = (outline: Outline, part: Part, block: BlockId | null): boolean => {
  const found = block === null ? undefined : outline.blocks.get(block)
  return found !== undefined && outline.partOf.get(found.section) === part
}
