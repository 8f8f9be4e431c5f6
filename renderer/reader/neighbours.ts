import type { Section, SectionId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'

/** The sections before and after one, in the order of the contents; null where there is none. */
export interface Neighbours {
  readonly previous: Section | null
  readonly next: Section | null
}

const none: Neighbours = { previous: null, next: null }

/** Boxes are passed over: they are not in the contents. */
export const neighboursOf = (outline: Outline, id: SectionId | null): Neighbours => {
  const at = id === null ? -1 : outline.contents.findIndex((section) => section.id === id)
  if (at === -1) return none
  return { previous: outline.contents[at - 1] ?? null, next: outline.contents[at + 1] ?? null }
}
