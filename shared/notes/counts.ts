import type { BlockId, SectionId } from '../corpus/model'
import { pathOf, type Outline } from '../corpus/outline'
import type { Annotation } from './model'

/**
 * How many annotations lie in each section, with everything below it: on its text, in its boxes and on
 * its footnotes. Sections without any are left out, and so is what has no place; `blockOf` tells the others'.
 */
export const countsBySection = (
  outline: Outline,
  annotations: readonly Annotation[],
  blockOf: (annotation: Annotation) => BlockId | null
): ReadonlyMap<SectionId, number> => {
  const counts = new Map<SectionId, number>()
  for (const annotation of annotations) {
    const at = blockOf(annotation)
    const block = at === null ? undefined : outline.blocks.get(at)
    if (block === undefined) continue
    for (const { id } of pathOf(outline, block.section)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
