import type { BlockId, EditionId, SectionId } from '../../shared/corpus/model'
import { passing, type NamedPart } from '../../shared/search/filters'
import { isAnyChosen, isBlockKind, type Answer, type SearchQuery } from '../../shared/search/model'
import { partKeyOf } from '../../shared/search/part'
import { openPhrases, type PhraseLines } from '../../shared/search/phrases'
import { parseQuery } from '../../shared/search/query/parse'
import type { PlannedClause, Term } from '../../shared/search/query/plan'
import type { Range } from '../../shared/search/rank'
import { wantsOf } from '../../shared/search/wants'
import type { IsKnown } from '../../shared/text/inflect'
import { facetsOf, isChosen, type ReadingOrder } from './facets'
import { searchedIn, type Cell, type Searched } from './found'
import { allOf, amountOf, findIn, keep, ofCells, type Matches } from './matches'
import type { NotesIndex } from './notes-index'
import { bestOf, byPlace, byRelevance } from './order'
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
    return searchedIn(openSegment(one, phrases, isWord))
  })
  return engineOf(reports, placesOf(reports), () => [])
}

const engineOf = (
  reports: readonly Searched[],
  placeOfBlock: PlaceOfBlock,
  notes: () => readonly Segment[]
): Engine => {
  const placeOf = ({ segment: { documents }, cell }: Searched, document: number): number =>
    placeOfBlock(cell(documents.cellAt(document)).edition, documents.blockAt(document))?.at ??
    Infinity
  // A segment of notes is asked many times before it changes.
  const searchedNotes = new WeakMap<Segment, Searched>()
  const searchedNote = (segment: Segment): Searched => {
    const searched = searchedNotes.get(segment) ?? searchedIn(segment)
    searchedNotes.set(segment, searched)
    return searched
  }
  const parts = reports.flatMap(partsOf)
  const order: ReadingOrder = {
    editions: numbered(reports.flatMap(editionsOf)),
    parts: numbered(parts.map(({ key }) => key))
  }

  const search: Engine['search'] = (query) => {
    const parsed = parseQuery(query.text)
    const wants = wantsOf(query.text)
    // A space after the last word says that it is whole.
    const isTyping = query.isTyping && !/\s$/u.test(query.text)
    const asked = [...reports, ...notes().map(searchedNote)].map((searched) => ({
      searched,
      groups: parsed.groups.map((group, at) =>
        searched.segment.plan(group, {
          isTyping: isTyping && at === parsed.groups.length - 1,
          isLiteral: query.isLiteral
        })
      )
    }))
    const passes = passing(parsed.filters, parts)
    const met = (range: Range): readonly Matches[] => {
      const found =
        parsed.groups.length > 0
          ? asked.flatMap(({ searched, groups }) => findIn(searched, groups, range))
          : // A query of filters alone asks for all that passes them.
            parsed.filters.length > 0 && range === answers
            ? asked.map(({ searched }) => allOf(searched))
            : []
      return parsed.filters.length === 0
        ? found
        : keepCells(found, ({ kind, part, labels }) => passes(kind, part, labels))
    }
    const among = (found: readonly Matches[]): readonly Matches[] =>
      isAnyChosen(query) ? keepCells(found, (cell) => isChosen(query, cell)) : found
    const answering = met(answers)
    const chosen = among(answering)
    const total = amountOf(chosen)
    const inOrder =
      query.order === 'place'
        ? byPlace(chosen, placeOf, query.limit)
        : byRelevance(chosen, wants, Math.max(query.limit, mostRead))
    const terms = asked.map(({ groups }) => groups.flatMap(termsOf))
    return {
      text: query.text,
      hits: inOrder.slice(0, query.limit).map(presentHit),
      total,
      facets: facetsOf(answering, query, order),
      mended: mendedQuery(query.text, terms),
      also: alsoSought(
        terms,
        reports.map(({ segment }) => segment)
      ),
      near: total > 0 ? [] : bestOf(among(met(near)), mostNear).map(presentHit),
      unknown: unknownWords(terms)
    }
  }
  return {
    search,
    withNotes: ({ segments }) => engineOf(reports, placeOfBlock, segments),
    partOf: (edition, block) => placeOfBlock(edition, block)?.part ?? null
  }
}

/** Each once, with its place among them. */
const numbered = <T>(values: readonly T[]): ReadonlyMap<T, number> =>
  new Map([...new Set(values)].map((value, at) => [value, at]))

const keepCells = (all: readonly Matches[], isKept: (cell: Cell) => boolean): readonly Matches[] =>
  all.map((matches) => keep(matches, ofCells(matches.searched, isKept)))

/** The edition that a segment is of; none has no documents. */
const editionsOf = ({ segment: { documents }, cell }: Searched): readonly EditionId[] =>
  documents.count === 0 ? [] : [cell(documents.cellAt(0)).edition]

/** The parts of the report that a segment is of, by what `hoofdstuk:` may call them. */
const partsOf = (searched: Searched): readonly NamedPart[] =>
  editionsOf(searched).flatMap((edition) =>
    searched.segment.documents.parts.map((part) => ({ ...part, key: partKeyOf(edition, part.id) }))
  )

/** The terms that are looked for: not those that no hit may have. */
const termsOf = (clauses: readonly PlannedClause[]): readonly Term[] =>
  clauses.flatMap(({ role, terms }) => (role === 'not' ? [] : terms))

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
    for (const { segment } of reports) {
      const { documents } = segment
      for (let document = 0; document < documents.count; document += 1) {
        if (!isBlockKind(documents.kindAt(document))) break
        const { edition, part } = documents.cell(documents.cellAt(document))
        const blocks = found.get(edition) ?? new Map<BlockId, Place>()
        found.set(edition, blocks)
        blocks.set(documents.blockAt(document), { at, part })
        at += 1
      }
    }
    return found
  }
  return (edition, block) => (places ??= all()).get(edition)?.get(block) ?? null
}
