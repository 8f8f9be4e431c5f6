/** A report or a passage of it as a record for reference managers, in the shape of CSL-JSON 1.0. */
import type { Edition } from '../corpus/model'
import type { Outline } from '../corpus/outline'
import { linkOf } from '../links/link'
import { wordsOf, type Passage } from './passage'
import { knownPageOf, pageInWords, placeInWords, sectionNumberOf } from './place'

/** Year, month, day, as exact as known. */
type DateParts = readonly number[]

/** The variables of CSL-JSON that are used here; names are those of the standard. */
export interface CslRecord {
  readonly id: string
  readonly type: 'report'
  readonly title: string
  /** Literal: an organisation has no given and family name. */
  readonly author: readonly { readonly literal: string }[]
  readonly publisher: string
  readonly issued: { readonly 'date-parts': readonly [DateParts] }
  readonly language: string
  /** Printed page, only where it is certain. */
  readonly page?: string
  /** Number of the section a passage stands in. */
  readonly section?: string
  /** Where a passage stands, in words, and the link to it. */
  readonly note?: string
  /** The words of a passage. */
  readonly annote?: string
}

/** The record of the report as a whole. */
export const reportRecord = (edition: Edition): CslRecord => ({
  id: edition.id,
  type: 'report',
  title: edition.title,
  author: [{ literal: edition.publisher }],
  publisher: edition.ministry,
  issued: { 'date-parts': [edition.published.split('-').map(Number)] },
  language: edition.language
})

/** The record of a passage: that of its report, with place, page and words. */
export const passageRecord = (outline: Outline, passage: Passage): CslRecord => {
  const { edition } = outline
  const [{ block }] = passage
  const section = sectionNumberOf(outline, passage)
  const known = knownPageOf(outline, passage)
  const page = pageInWords(known)
  const place = placeInWords(outline, passage)
  return {
    ...reportRecord(edition),
    id: `${edition.id}-${block.id}`,
    ...(known.kind === 'on' && {
      page: known.first === known.last ? String(known.first) : `${known.first}-${known.last}`
    }),
    ...(section !== null && { section }),
    note: `${known.kind === 'after' && page !== null ? `${place} (${page})` : place}. ${linkOf(edition.id, block.id)}`,
    annote: wordsOf(passage)
  }
}

/** The records as a CSL-JSON file. */
export const cslJsonOf = (records: readonly CslRecord[]): string =>
  `${JSON.stringify(records, null, 2)}\n`
