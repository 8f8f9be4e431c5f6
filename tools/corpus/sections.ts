import * as v from 'valibot'
import { sectionIdSchema, type Section, type SectionId } from '../../shared/corpus/model'
import type { DraftBlock, DraftHeading } from './draft'

/** An id that the reader of report.md has checked. */
export const sectionId = (id: string): SectionId => v.parse(sectionIdSchema, id)

/**
 * The sections, one a heading, with their numbers: a part has its printed number, a section counts
 * within its parent. Boxes and what stands in an unnumbered part have none.
 */
export const sectionsOf = (
  blocks: readonly DraftBlock[],
  pages: ReadonlyMap<string, number | null>
): readonly Section[] => {
  const numbers = new Map<string, string | null>()
  const children = new Map<string, number>()
  const numberOf = ({ chapter, parent, box }: DraftHeading): string | null => {
    if (parent === null) return chapter === null ? null : String(chapter)
    const outer = numbers.get(parent) ?? null
    if (box || outer === null) return null
    const count = (children.get(parent) ?? 0) + 1
    children.set(parent, count)
    return `${outer}.${count}`
  }
  return blocks
    .filter((block): block is DraftHeading => block.kind === 'heading')
    .map((heading) => {
      const number = numberOf(heading)
      numbers.set(heading.section, number)
      return {
        id: sectionId(heading.section),
        parent: heading.parent === null ? null : sectionId(heading.parent),
        title: heading.text,
        number,
        level: heading.level,
        box: heading.box,
        page: pages.get(heading.section) ?? null
      }
    })
}

/** The ids of the sections around a section, from the part down to the section itself. */
export const pathsOf = (
  sections: readonly Section[]
): ReadonlyMap<SectionId, readonly SectionId[]> => {
  const paths = new Map<SectionId, readonly SectionId[]>()
  for (const { id, parent } of sections) {
    paths.set(id, [...(parent === null ? [] : (paths.get(parent) ?? [])), id])
  }
  return paths
}
