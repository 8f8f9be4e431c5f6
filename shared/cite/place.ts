/** Where a passage stands, in the words of a reference, and what is certain of its printed page. */
import type { Block } from '../corpus/model'
import type { Section } from '../corpus/model'
import { pathOf, placeNameOf, type Outline } from '../corpus/outline'
import { citing } from '../nl/citing'
import { citedIn, type Passage } from './passage'

/** What is known of the printed page of a passage. A wrong page in a reference is worse than none. */
export type KnownPage =
  | { readonly kind: 'on'; readonly first: number; readonly last: number }
  /** Only where the section around it begins. */
  | { readonly kind: 'after'; readonly section: Section; readonly page: number }
  | { readonly kind: 'unknown' }

/** "par. 2.1, alinea 3", "par. 2.4, kader OSINT, alinea 1", "Inleiding, alinea 2, voetnoot 1". */
const blockPlace = (outline: Outline, block: Block): string => {
  if (block.kind === 'footnote') {
    const from = outline.blocks.get(block.refersFrom)
    const place = from === undefined ? sectionPlace(outline, block) : blockPlace(outline, from)
    return `${place}, ${citing.footnote(block.label)}`
  }
  const place = sectionPlace(outline, block)
  return block.kind === 'heading' ? place : `${place}, ${citing.paragraph(block.number)}`
}

const sectionPlace = (outline: Outline, block: Block): string => {
  const path = pathOf(outline, block.section)
  const around = path.findLast(({ box }) => !box)
  const isInBox = path.at(-1)?.box === true
  return [
    ...(around === undefined ? [] : [sectionWords(around)]),
    ...(isInBox ? [placeNameOf(outline, block)] : [])
  ].join(', ')
}

const sectionWords = ({ number, parent, title }: Section): string => {
  if (number === null) return title
  return parent === null ? citing.chapter(number) : citing.section(number)
}

/** The place of a passage; of several blocks the first and the last. */
export const placeInWords = (outline: Outline, passage: Passage): string => {
  const cited = citedIn(passage)
  const [{ block: first }] = cited
  const last = cited.at(-1)?.block ?? first
  if (first === last) return blockPlace(outline, first)
  const isRun = first.section === last.section && 'number' in first && 'number' in last
  return isRun
    ? `${sectionPlace(outline, first)}, ${citing.paragraphs(first.number, last.number)}`
    : citing.until(blockPlace(outline, first), blockPlace(outline, last))
}

/** The number of the section a passage stands in, such as "2.1"; null where it has none. */
export const sectionNumberOf = (outline: Outline, passage: Passage): string | null =>
  pathOf(outline, citedIn(passage)[0].block.section).findLast(({ box }) => !box)?.number ?? null

/** The printed page of a passage as far as it is certain. */
export const knownPageOf = (outline: Outline, passage: Passage): KnownPage => {
  const cited = citedIn(passage)
  const [{ block: first }] = cited
  return pageFrom(outline, first, cited.at(-1)?.block ?? first)
}

/** The printed page of a block as far as it is certain. */
export const knownPageOfBlock = (outline: Outline, block: Block): KnownPage =>
  pageFrom(outline, block, block)

const pageFrom = (outline: Outline, first: Block, last: Block): KnownPage => {
  if (first.page !== null && last.page !== null) {
    return { kind: 'on', first: first.page, last: last.page }
  }
  const section = pathOf(outline, first.section).findLast(({ page }) => page !== null)
  return section === undefined || section.page === null
    ? { kind: 'unknown' }
    : { kind: 'after', section, page: section.page }
}

/** What is known of the page, in words; null where nothing is. */
export const pageInWords = (page: KnownPage): string | null => {
  switch (page.kind) {
    case 'on':
      return page.first === page.last
        ? citing.page(page.first)
        : citing.pages(page.first, page.last)
    case 'after':
      return citing.beginsOn(sectionWords(page.section), page.page)
    case 'unknown':
      return null
  }
}
