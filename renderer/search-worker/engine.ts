import type { BlockId, SectionId } from '../../shared/corpus/model'
import { passes } from '../../shared/search/filters'
import type { Answer, HitKind, Order, SearchQuery } from '../../shared/search/model'
import { parseQuery, type ParsedQuery } from '../../shared/search/query/parse'
import { wantsOf } from '../../shared/search/wants'
import type { IsKnown } from '../../shared/text/inflect'
import { facetsOf } from './facets'
import type { Found, PlaceOf } from './found'
import type { NotesIndex } from './notes-index'
import { presentHit } from './present'
import { openSegment, type Segment, type SegmentFiles } from './segment'
import { alsoSought, mendedQuery, unknownWords } from './terms'

/** Answers queries over its segments. */
export interface Engine {
  readonly search: (query: SearchQuery) => Answer
  /** The same with a reader's notes, as they are now. */
  readonly withNotes: (notes: NotesIndex) => Engine
  /** The part of the report that a block stands in; null when no report has the block. */
  readonly partOf: (block: BlockId) => SectionId | null
}

/** How much of a query must be met, by the weight of its words. Measured on judged look-ups. */
const leastCoverage = 0.33
/** What is met less, but more than this, is near. */
const nearCoverage = 0.12
const mostNear = 5

/** Opens the segments of the editions that are searched. `isWord` knows Dutch words. */
export const openEngine = (
  files: readonly SegmentFiles[],
  isWord: IsKnown = () => false
): Engine => {
  const segments = files.map((one) => openSegment(one, isWord))
  return engineOf(segments, placesOf(segments), () => [])
}

const engineOf = (
  reports: readonly Segment[],
  placeOfBlock: (block: BlockId) => Place | null,
  notes: () => readonly Segment[]
): Engine => {
  const placeOf: PlaceOf = ({ segment, document }) =>
    placeOfBlock(segment.documents.at(document).block)?.at ?? Infinity

  const search: Engine['search'] = (query) => {
    const parsed = parseQuery(query.text)
    const segments = [...reports, ...notes()]
    const everything = segments.flatMap((segment) => findIn(segment, parsed, query))
    const answering = everything
      .filter(({ coverage }) => coverage >= leastCoverage)
      .filter(({ segment: { documents }, document }) =>
        parsed.filters.length === 0
          ? true
          : passes(parsed.filters, documents.parts, documents.at(document))
      )
    const chosen = answering.filter(
      ({ segment: { documents }, document }) =>
        isChosen(query.kinds, documents.kindAt(document)) &&
        isChosen(query.parts, documents.partAt(document))
    )
    const terms = segments.map((segment) =>
      parsed.groups.flatMap((group) =>
        segment.plan(group, query).flatMap((clause) => (clause.role === 'not' ? [] : clause.terms))
      )
    )
    const near = everything
      .filter(({ coverage }) => coverage >= nearCoverage && coverage < leastCoverage)
      .sort(byScore)
      .slice(0, mostNear)
    return {
      text: query.text,
      hits: sorted(chosen, query.order, placeOf).slice(0, query.limit).map(presentHit),
      total: chosen.length,
      facets: facetsOf(answering, query, placeOf),
      mended: mendedQuery(query.text, terms),
      also: alsoSought(terms, segments),
      near: answering.length === 0 ? near.map(presentHit) : [],
      unknown: unknownWords(terms)
    }
  }
  return {
    search,
    withNotes: ({ segments }) => engineOf(reports, placeOfBlock, segments),
    partOf: (block) => placeOfBlock(block)?.part ?? null
  }
}

const isChosen = <T>(wanted: readonly T[], one: T): boolean =>
  wanted.length === 0 || wanted.includes(one)

const byScore = (one: Found, other: Found): number => other.score - one.score

/** Documents that answer one of the groups, each once, with the group it answers best. */
const findIn = (
  segment: Segment,
  { groups, filters }: ParsedQuery,
  query: SearchQuery
): readonly Found[] => {
  if (groups.length === 0) return filters.length === 0 ? [] : allOf(segment)
  const best = new Map<number, Found>()
  const wants = wantsOf(query.text)
  for (const group of groups) {
    const clauses = segment.plan(group, query)
    for (const ranked of segment.rank(clauses, wants)) {
      if (!segment.isThere(ranked.document)) continue
      const before = best.get(ranked.document)
      if (before === undefined || before.score < ranked.score) {
        best.set(ranked.document, { ...ranked, segment, clauses })
      }
    }
  }
  return [...best.values()]
}

/** A query of filters alone asks for all that passes them. */
const allOf = (segment: Segment): readonly Found[] =>
  Array.from({ length: segment.documents.count }, (_, document) => document)
    .filter(segment.isThere)
    .map((document) => ({ segment, document, score: 0, coverage: 1, clauses: [] }))

/** Where a block stands: how far in the reports, and in which part. */
interface Place {
  readonly at: number
  readonly part: SectionId
}

const isText: readonly HitKind[] = ['heading', 'text', 'box', 'footnote']

/** The places of all blocks, made when the first one is asked for. */
const placesOf = (segments: readonly Segment[]): ((block: BlockId) => Place | null) => {
  let places: Map<BlockId, Place> | null = null
  const all = (): Map<BlockId, Place> => {
    const found = new Map<BlockId, Place>()
    for (const { documents } of segments) {
      for (let document = 0; document < documents.count; document += 1) {
        if (!isText.includes(documents.kindAt(document))) break
        const part = documents.partAt(document)
        found.set(documents.at(document).block, { at: found.size, part })
      }
    }
    return found
  }
  return (block) => (places ??= all()).get(block) ?? null
}

const sorted = (
  found: readonly Found[],
  order: Order,
  placeOf: PlaceOf
): readonly Found[] => {
  if (order === 'relevance') return found.toSorted(byScore)
  return found
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((first, second) => first.place - second.place || byScore(first.one, second.one))
    .map(({ one }) => one)
}
