/** What of a report can be looked up by number or name, worked out once. */
import type { Block, Footnote, Heading, Section, SectionId } from '../corpus/model'
import type { Outline } from '../corpus/outline'
import { fold } from '../text/fold'
import { initialsOf, nameWords } from '../text/match-words'

/** A block that is known to begin on a printed page. */
interface PagedBlock {
  readonly block: Exclude<Block, Footnote>
  readonly page: number
}

/** A section with what its title can be found by. */
export interface TitledSection {
  readonly section: Section
  readonly words: readonly string[]
  readonly initials: string
}

export interface PlaceIndex {
  /** Sections in reading order. */
  readonly titles: readonly TitledSection[]
  /** Sections by printed number, title, and for boxes the title after "kader"; see `nameKey`. */
  readonly byName: ReadonlyMap<string, readonly Section[]>
  readonly headings: ReadonlyMap<SectionId, Heading>
  /** The numbered blocks of each section. */
  readonly numbered: ReadonlyMap<SectionId, ReadonlyMap<number, Block>>
  readonly footnotes: ReadonlyMap<string, readonly Footnote[]>
  /** Blocks of the running text whose page is known, in reading order. */
  readonly paged: readonly PagedBlock[]
}

/** The form under which names are compared: folded, with one space between words. */
export const nameKey = (name: string): string => fold(name).trim().replaceAll(/\s+/gu, ' ')

/** Works out the index of a report. */
export const placeIndexOf = (outline: Outline): PlaceIndex => {
  const sections = [...outline.sections.values()]
  const byName = new Map<string, Section[]>()
  for (const section of sections) {
    for (const name of namesOf(section)) append(byName, nameKey(name), section)
  }
  const headings = new Map<SectionId, Heading>()
  const numbered = new Map<SectionId, Map<number, Block>>()
  const footnotes = new Map<string, Footnote[]>()
  const paged: PagedBlock[] = []
  for (const block of outline.blocks.values()) {
    if (block.kind === 'footnote') {
      append(footnotes, nameKey(block.label), block)
      continue
    }
    if (block.page !== null) paged.push({ block, page: block.page })
    if (block.kind === 'heading') {
      headings.set(block.section, block)
      continue
    }
    const siblings = numbered.get(block.section) ?? new Map<number, Block>()
    numbered.set(block.section, siblings.set(block.number, block))
  }
  return { titles: sections.map(titled), byName, headings, numbered, footnotes, paged }
}

const titled = (section: Section): TitledSection => ({
  section,
  words: nameWords(`${section.title} ${section.number ?? ''}`),
  initials: initialsOf(section.title)
})

const namesOf = ({ number, title, box }: Section): readonly string[] => [
  ...(number === null ? [] : [number]),
  title,
  ...(box ? [`kader ${title}`] : [])
]

const append = <T>(groups: Map<string, T[]>, key: string, item: T): void => {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}
