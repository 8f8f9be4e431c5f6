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

/** True when an anchor lies in the part. */
export const isIn = (outline: Outline, part: Part | null, { block }: Anchor): boolean => {
  const found = outline.blocks.get(block)
  return found !== undefined && part !== null && outline.partOf.get(found.section) === part
}
