import type { BlockId } from '../../shared/corpus/model'
import type { Outline, Part } from '../../shared/corpus/outline'
import type { Anchor, Annotation } from '../../shared/notes/model'

/** What the rail shows together: everything on one block. */
export interface Entry {
  readonly block: BlockId
  readonly annotations: readonly [Annotation, ...Annotation[]]
}

/** Gathers annotations that are in place order by their block. */
export const entriesOf = (ordered: readonly Annotation[]): readonly Entry[] => {
  const entries = new Map<BlockId, [Annotation, ...Annotation[]]>()
  for (const annotation of ordered) {
    const { block } = annotation.anchor
    const entry = entries.get(block)
    if (entry === undefined) entries.set(block, [annotation])
    else entry.push(annotation)
  }
  return [...entries].map(([block, annotations]) => ({ block, annotations }))
}

/** The notes of a part: the Inleiding or a chapter. */
export interface Chapter {
  readonly part: Part
  readonly entries: readonly Entry[]
}

/** The parts of a report that annotations in place order hang on, with what hangs on each. */
export const chaptersOf = (outline: Outline, ordered: readonly Annotation[]): readonly Chapter[] =>
  outline.parts.flatMap((part) => {
    const own = ordered.filter(({ anchor }) => isIn(outline, part, anchor))
    return own.length === 0 ? [] : [{ part, entries: entriesOf(own) }]
  })

/** True when an anchor lies in the part. */
const isIn = (outline: Outline, part: Part, { block }: Anchor): boolean => {
  const found = outline.blocks.get(block)
  return found !== undefined && outline.partOf.get(found.section) === part
}
