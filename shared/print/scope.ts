/** What a printout holds: the whole report, or one section with everything below it. */
import type { Section, SectionId } from '../corpus/model'
import { depthOf, pathOf, type Outline, type Part } from '../corpus/outline'

export interface Printout {
  /** The section that was asked for; null for the whole report. */
  readonly section: Section | null
  /** The sections around that one, from the part down. */
  readonly around: readonly Section[]
  /** Parts with what is printed of them. */
  readonly parts: readonly Part[]
}

/** Works out a printout; null when the report has no such section. */
export const printoutOf = (outline: Outline, id: SectionId | null): Printout | null => {
  if (id === null) return { section: null, around: [], parts: outline.parts }
  const part = outline.partOf.get(id)
  const section = outline.sections.get(id)
  if (part === undefined || section === undefined) return null
  const isInside = (block: { readonly section: SectionId }): boolean =>
    pathOf(outline, block.section).includes(section)
  return {
    section,
    around: pathOf(outline, id).slice(0, -1),
    parts: [
      {
        contents: part.contents,
        blocks: part.blocks.filter(isInside),
        footnotes: part.footnotes.filter(isInside)
      }
    ]
  }
}

/** Level of a section's heading, such that the highest of the printout is 1 and none is skipped. */
export const headingLevelOf = (outline: Outline, { around }: Printout, id: SectionId): number =>
  Math.min(depthOf(outline, id) - around.length, 6)
