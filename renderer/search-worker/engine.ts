import type { BlockId, SectionId } from '../../shared/corpus/model'
import { leastOfBest } from '../../shared/search/best'
import { passing } from '../../shared/search/filters'
import { isBlockKind, type Answer, type SearchQuery } from '../../shared/search/model'
import { openPhrases, type PhraseLines } from '../../shared/search/phrases'
import { parseQuery, type Filter } from '../../shared/search/query/parse'
import type { Term } from '../../shared/search/query/plan'
import type { PlannedClause } from '../../shared/search/rank'
import { wantsOf, type Wants } from '../../shared/search/wants'
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
const leastCoverage = 0.37
/** What is met less, but more than this, is near. */
const nearCoverage = 0.12
const mostNear = 5
/** How many of the best are read for the order of their words. */
const mostRead = 160

/** Opens the segments of the editions that are searched. `isWord` knows Dutch words. */
export const openEngine = (
  files: readonly SegmentFiles[],
  isWord: IsKnown = () => false
): Engine => {
  const opened = new Map<Uint8Array, PhraseLines>()
  const segments = files.map((one) => {
    const phrases = opened.get(one.phrases) ?? openPhrases(one.phrases)
    opened.set(one.phrases, phrases)
    return openSegment(one, phrases, isWord)
  })
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
    const wants = wantsOf(query.text)
    // A space after the last word says that it is whole.
    const isTyping = query.isTyping && !/\s$/u.test(query.text)
    const asked = [...reports, ...notes()].map((segment) => ({
      segment,
      groups: parsed.groups.map((group, at) =>
        segment.plan(group, {
          isTyping: isTyping && at === parsed.groups.length - 1,
          isLiteral: query.isLiteral
        })
      )
    }))
    const passes = passing(
      parsed.filters,
      reports.flatMap(({ documents }) => documents.parts)
    )
    const everything = asked.flatMap((one) => findIn(one, parsed.filters))
    const answering = everything.filter(
      ({ coverage, segment: { documents }, document }) =>
        coverage >= leastCoverage &&
        passes(documents.kindAt(document), documents.partAt(document), documents.labelsAt(document))
    )
    const chosen = answering.filter(
      ({ segment: { documents }, document }) =>
        isChosen(query.kinds, documents.kindAt(document)) &&
        isChosen(query.parts, documents.partAt(document))
    )
    const inOrder =
      query.order === 'place'
        ? byPlace(chosen, placeOf)
        : byRelevance(chosen, wants, Math.max(query.limit, mostRead))
    const terms = asked.map(({ groups }) => groups.flatMap(termsOf))
    return {
      text: query.text,
      hits: inOrder.slice(0, query.limit).map(presentHit),
      total: chosen.length,
      facets: facetsOf(answering, query, placeOf),
      mended: mendedQuery(query.text, terms),
      also: alsoSought(terms, reports),
      near: answering.length === 0 ? nearest(everything).map(presentHit) : [],
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

/** The terms that are looked for: not those that no hit may have. */
const termsOf = (clauses: readonly PlannedClause[]): readonly Term[] =>
  clauses.flatMap(({ role, terms }) => (role === 'not' ? [] : terms))

const nearest = (found: readonly Found[]): readonly Found[] =>
  found
    .filter(({ coverage }) => coverage >= nearCoverage && coverage < leastCoverage)
    .sort(byScore)
    .slice(0, mostNear)

/** A segment, with the groups of a query as its words take them. */
interface Asked {
  readonly segment: Segment
  readonly groups: readonly (readonly PlannedClause[])[]
}

/** Documents that answer one of the groups, each once, with the group it answers best. */
const findIn = ({ segment, groups }: Asked, filters: readonly Filter[]): readonly Found[] => {
  const [only, ...others] = groups.map((clauses) => foundBy(segment, clauses))
  if (only === undefined) return filters.length === 0 ? [] : allOf(segment)
  if (others.length === 0) return only
  const best = new Map<number, Found>()
  for (const found of [only, ...others].flat()) {
    const before = best.get(found.document)
    if (before === undefined || before.score < found.score) best.set(found.document, found)
  }
  return [...best.values()]
}

const foundBy = (segment: Segment, clauses: readonly PlannedClause[]): readonly Found[] => {
  const { documents, scores, coverages } = segment.ranker.meet(clauses)
  const found: Found[] = []
  documents.forEach((document, at) => {
    const coverage = coverages[at] ?? 0
    if (coverage < nearCoverage || !segment.isThere(document)) return
    found.push({ segment, document, score: scores[at] ?? 0, coverage, clauses })
  })
  return found
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

/** The places of all blocks, made when the first one is asked for. */
const placesOf = (segments: readonly Segment[]): ((block: BlockId) => Place | null) => {
  let places: Map<BlockId, Place> | null = null
  const all = (): Map<BlockId, Place> => {
    const found = new Map<BlockId, Place>()
    for (const { documents } of segments) {
      for (let document = 0; document < documents.count; document += 1) {
        if (!isBlockKind(documents.kindAt(document))) break
        const part = documents.partAt(document)
        found.set(documents.at(document).block, { at: found.size, part })
      }
    }
    return found
  }
  return (block) => (places ??= all()).get(block) ?? null
}

/** The best first; no more than `most` are put in order, and read for how their words stand together. */
const byRelevance = (found: readonly Found[], wants: Wants, most: number): readonly Found[] => {
  const least = leastOfBest(
    Float64Array.from(found, ({ score }) => score),
    most
  )
  // All that a segment found for one group has the same clauses.
  const refining = new Map<Found['clauses'], (document: number) => number>()
  const factorOf = ({ segment, document, clauses }: Found): number => {
    const factor = refining.get(clauses) ?? segment.ranker.refining(clauses, wants)
    refining.set(clauses, factor)
    return factor(document)
  }
  return found
    .filter(({ score }) => score >= least)
    .map((one) => ({ ...one, score: one.score * factorOf(one) }))
    .sort(byScore)
}

const byPlace = (found: readonly Found[], placeOf: PlaceOf): readonly Found[] =>
  found
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((first, second) => first.place - second.place || byScore(first.one, second.one))
    .map(({ one }) => one)
