import type { BlockId, EditionId, SectionId } from '../../shared/corpus/model'
import { leastOfBest } from '../../shared/search/best'
import { passing, type NamedPart } from '../../shared/search/filters'
import { isAnyChosen, isBlockKind, type Answer, type SearchQuery } from '../../shared/search/model'
import { partKeyOf } from '../../shared/search/part'
import { openPhrases, type PhraseLines } from '../../shared/search/phrases'
import { parseQuery, type Filter } from '../../shared/search/query/parse'
import type { Term } from '../../shared/search/query/plan'
import type { PlannedClause } from '../../shared/search/rank'
import { wantsOf, type Wants } from '../../shared/search/wants'
import type { IsKnown } from '../../shared/text/inflect'
import { facetsOf, isChosen, type ReadingOrder } from './facets'
import { ofAnyEdition, ofOneEdition, type Found, type PlaceOf, type Searched } from './found'
import type { NotesIndex } from './notes-index'
import { presentHit } from './present'
import { openSegment, type Segment, type SegmentFiles } from './segment'
import { alsoSought, mendedQuery, unknownWords } from './terms'

/** Answers queries over its segments. */
export interface Engine {
  readonly search: (query: SearchQuery) => Answer
  /** The same with a reader's notes, as they are now. */
  readonly withNotes: (notes: NotesIndex) => Engine
  /** The part of a report that a block of it stands in; null when the report has no such block. */
  readonly partOf: (edition: EditionId, block: BlockId) => SectionId | null
}

/** How much of a query is met, by the weight of its words: `least` or more, below `below`. */
interface Range {
  readonly least: number
  readonly below: number
}
/** What answers, and what comes near. Measured on judged look-ups. */
const answers: Range = { least: 0.37, below: Infinity }
const near: Range = { least: 0.12, below: answers.least }
const mostNear = 5
/** How many of the best are read for the order of their words. */
const mostRead = 160

/** Opens the segments of the editions that are searched. `isWord` knows Dutch words. */
export const openEngine = (
  files: readonly SegmentFiles[],
  isWord: IsKnown = () => false
): Engine => {
  const opened = new Map<Uint8Array, PhraseLines>()
  const reports = files.map((one) => {
    const phrases = opened.get(one.phrases) ?? openPhrases(one.phrases)
    opened.set(one.phrases, phrases)
    return ofOneEdition(openSegment(one, phrases, isWord))
  })
  return engineOf(reports, placesOf(reports), () => [])
}

const engineOf = (
  reports: readonly Searched[],
  placeOfBlock: PlaceOfBlock,
  notes: () => readonly Segment[]
): Engine => {
  const placeOf: PlaceOf = ({ searched: { segment, editionAt }, document }) =>
    placeOfBlock(editionAt(document), segment.documents.blockAt(document))?.at ?? Infinity
  const parts = reports.flatMap(partsOf)
  const order: ReadingOrder = {
    editions: [...new Set(reports.flatMap(editionsOf))],
    parts: [...new Set(parts.map(({ key }) => key))]
  }

  const search: Engine['search'] = (query) => {
    const parsed = parseQuery(query.text)
    const wants = wantsOf(query.text)
    // A space after the last word says that it is whole.
    const isTyping = query.isTyping && !/\s$/u.test(query.text)
    const asked = [...reports, ...notes().map(ofAnyEdition)].map((searched) => ({
      searched,
      groups: parsed.groups.map((group, at) =>
        searched.segment.plan(group, {
          isTyping: isTyping && at === parsed.groups.length - 1,
          isLiteral: query.isLiteral
        })
      )
    }))
    const passes = passing(parsed.filters, parts)
    const isPassing = ({ searched: { segment, partAt }, document }: Found): boolean => {
      const { kindAt, labelsAt } = segment.documents
      return passes(kindAt(document), partAt(document), labelsAt(document))
    }
    const met = (range: Range): readonly Found[] => {
      const found = asked.flatMap((one) => findIn(one, parsed.filters, range))
      return parsed.filters.length === 0 ? found : found.filter(isPassing)
    }
    const among = (found: readonly Found[]): readonly Found[] =>
      isAnyChosen(query) ? found.filter((one) => isChosen(query, one)) : found
    const answering = met(answers)
    const chosen = among(answering)
    const inOrder =
      query.order === 'place'
        ? byPlace(chosen, placeOf)
        : byRelevance(chosen, wants, Math.max(query.limit, mostRead))
    const terms = asked.map(({ groups }) => groups.flatMap(termsOf))
    return {
      text: query.text,
      hits: inOrder.slice(0, query.limit).map(presentHit),
      total: chosen.length,
      facets: facetsOf(answering, query, order),
      mended: mendedQuery(query.text, terms),
      also: alsoSought(
        terms,
        reports.map(({ segment }) => segment)
      ),
      near:
        chosen.length > 0
          ? []
          : among(met(near)).toSorted(byScore).slice(0, mostNear).map(presentHit),
      unknown: unknownWords(terms)
    }
  }
  return {
    search,
    withNotes: ({ segments }) => engineOf(reports, placeOfBlock, segments),
    partOf: (edition, block) => placeOfBlock(edition, block)?.part ?? null
  }
}

/** The parts of the report that a segment is of, by what `hoofdstuk:` may call them. */
const partsOf = ({ segment: { documents }, editionAt }: Searched): readonly NamedPart[] =>
  documents.count === 0
    ? []
    : documents.parts.map((part) => ({ ...part, key: partKeyOf(editionAt(0), part.id) }))

const editionsOf = ({ segment: { documents }, editionAt }: Searched): readonly EditionId[] =>
  documents.count === 0 ? [] : [editionAt(0)]

const byScore = (one: Found, other: Found): number => other.score - one.score

/** The terms that are looked for: not those that no hit may have. */
const termsOf = (clauses: readonly PlannedClause[]): readonly Term[] =>
  clauses.flatMap(({ role, terms }) => (role === 'not' ? [] : terms))

/** A segment, with the groups of a query as its words take them. */
interface Asked {
  readonly searched: Searched
  readonly groups: readonly (readonly PlannedClause[])[]
}

/** Documents that answer one of the groups, each once, with the group it answers best. */
const findIn = (
  { searched, groups }: Asked,
  filters: readonly Filter[],
  range: Range
): readonly Found[] => {
  const [only, ...others] = groups.map((clauses) => foundBy(searched, clauses, range))
  if (only === undefined) return filters.length === 0 || range !== answers ? [] : allOf(searched)
  if (others.length === 0) return only
  const best = new Map<number, Found>()
  for (const found of [only, ...others].flat()) {
    const before = best.get(found.document)
    if (before === undefined || before.score < found.score) best.set(found.document, found)
  }
  return [...best.values()]
}

const foundBy = (
  searched: Searched,
  clauses: readonly PlannedClause[],
  { least, below }: Range
): readonly Found[] => {
  const { segment } = searched
  const { documents, scores, coverages } = segment.ranker.meet(clauses)
  const found: Found[] = []
  documents.forEach((document, at) => {
    const coverage = coverages[at] ?? 0
    if (coverage < least || coverage >= below || !segment.isThere(document)) return
    found.push({ searched, document, score: scores[at] ?? 0, coverage, clauses })
  })
  return found
}

/** A query of filters alone asks for all that passes them. */
const allOf = (searched: Searched): readonly Found[] =>
  Array.from({ length: searched.segment.documents.count }, (_, document) => document)
    .filter(searched.segment.isThere)
    .map((document) => ({ searched, document, score: 0, coverage: 1, clauses: [] }))

/** Where a block stands: how far in the reports, and in which part. */
interface Place {
  readonly at: number
  readonly part: SectionId
}

/** Two editions can have a block of the same id: which one is meant has to be said. */
type PlaceOfBlock = (edition: EditionId, block: BlockId) => Place | null

type Places = ReadonlyMap<EditionId, ReadonlyMap<BlockId, Place>>

/** The places of all blocks, made when the first one is asked for. */
const placesOf = (reports: readonly Searched[]): PlaceOfBlock => {
  let places: Places | null = null
  const all = (): Places => {
    const found = new Map<EditionId, Map<BlockId, Place>>()
    let at = 0
    for (const { segment, editionAt } of reports) {
      const { documents } = segment
      for (let document = 0; document < documents.count; document += 1) {
        if (!isBlockKind(documents.kindAt(document))) break
        const edition = editionAt(document)
        const blocks = found.get(edition) ?? new Map<BlockId, Place>()
        found.set(edition, blocks)
        blocks.set(documents.blockAt(document), { at, part: documents.partAt(document) })
        at += 1
      }
    }
    return found
  }
  return (edition, block) => (places ??= all()).get(edition)?.get(block) ?? null
}

/** The best first; no more than `most` are put in order, and read for how their words stand together. */
const byRelevance = (found: readonly Found[], wants: Wants, most: number): readonly Found[] => {
  const scores = new Float64Array(found.length)
  found.forEach(({ score }, at) => {
    scores[at] = score
  })
  const least = leastOfBest(scores, most)
  // All that a segment found for one group has the same clauses.
  const refining = new Map<Found['clauses'], (document: number) => number>()
  const factorOf = ({ searched, document, clauses }: Found): number => {
    const factor = refining.get(clauses) ?? searched.segment.ranker.refining(clauses, wants)
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
