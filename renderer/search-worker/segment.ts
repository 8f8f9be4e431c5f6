import { openDocuments, type Documents } from '../../shared/search/documents'
import { readFor, type Read } from '../../shared/search/evidence'
import { namesOf, type Names } from '../../shared/search/names'
import { nearFormsOf } from '../../shared/search/near-forms'
import { phraseBookOf, type PhraseLines } from '../../shared/search/phrases'
import type { Clause } from '../../shared/search/query/parse'
import { plannerOf, type PlannedClause, type PlanOptions } from '../../shared/search/query/plan'
import { rankerOf, type Ranker } from '../../shared/search/rank'
import { openTables, type Tables } from '../../shared/search/tables'
import type { IsKnown } from '../../shared/text/inflect'
import { candidatesOf } from './candidates'

/** Documents with an index over them: the text of an edition, its entries, a reader's own notes. */
export interface Segment {
  readonly documents: Documents
  readonly names: Names
  readonly plan: (clauses: readonly Clause[], options: PlanOptions) => readonly PlannedClause[]
  readonly ranker: Ranker
  /** The text of a document, read for evidence. */
  readonly read: (document: number) => Read
  /** False of a document that is gone since the index was made; null where none can be. */
  readonly isThere: ((document: number) => boolean) | null
}

/** How many texts are kept as they were read: those of the lists that were shown last. */
const mostRead = 1000

/** Makes a segment of tables and what they are over. */
export const segmentOf = (
  tables: Tables,
  documents: Documents,
  phrases: PhraseLines,
  isWord: IsKnown,
  isThere: Segment['isThere'] = null
): Segment => {
  const names = namesOf(tables, isWord)
  const planner = plannerOf({
    names,
    phrases: phraseBookOf(phrases, names),
    nearForms: nearFormsOf(tables.forms)
  })
  const ranker = rankerOf({
    names,
    candidates: candidatesOf(names),
    kindAt: documents.kindAt
  })
  const reads = new Map<number, Read>()
  return {
    documents,
    names,
    ranker,
    isThere,
    read: (document) => {
      const before = reads.get(document)
      if (before !== undefined) return before
      if (reads.size >= mostRead) reads.clear()
      const read = readFor(documents.at(document).text, names)
      reads.set(document, read)
      return read
    },
    plan: (clauses, { isTyping, isLiteral }) =>
      clauses.map(({ text, role, isPhrase }, at) => ({
        role,
        isPhrase,
        terms: planner.plan(text, names.analyse(text), {
          isTyping: isTyping && !isPhrase && at === clauses.length - 1,
          isLiteral: isLiteral || isPhrase
        })
      }))
  }
}

/** The files of a segment, as the compiler wrote them. */
export interface SegmentFiles {
  readonly index: Uint8Array
  readonly passages: Uint8Array
  /** What else words are called: the same bytes for all segments of an edition. */
  readonly phrases: Uint8Array
}

/** Opens the files of a segment. They are the app's own: what does not fit is a bug, and throws. */
export const openSegment = (
  { index, passages }: SegmentFiles,
  phrases: PhraseLines,
  isWord: IsKnown
): Segment => {
  const tables = openTables(index)
  if (!tables.ok) throw new Error(`search index: ${tables.error}`)
  const documents = openDocuments(passages)
  if (!documents.ok) throw new Error(`search passages: ${documents.error}`)
  if (documents.value.count !== tables.value.documents) {
    throw new Error('search: index and passages are not of one build')
  }
  return segmentOf(tables.value, documents.value, phrases, isWord)
}
