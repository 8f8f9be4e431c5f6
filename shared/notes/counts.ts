import type { SectionId } from '../corpus/model'
import { pathOf, type Outline } from '../corpus/outline'
import type { Annotation } from './model'

/**
 * How many annotations lie in each section, with everything below it: on its text, in its boxes and on
 * its footnotes. Sections without any are left out, and so is what has lost its place.
 */
export const countsBySection = (
  outline: Outline,
  annotations: readonly Annotation[]
): ReadonlyMap<SectionId, number> => {
  const counts = new Map<SectionId, number>()
  for (const { anchor } of annotations) {
    const block = outline.blocks.get(anchor.block)
    if (block === undefined || anchor.edition !== outline.edition.id) continue
    for (const { id } of pathOf(outline, block.section)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
