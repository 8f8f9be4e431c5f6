import { analyse } from '../../shared/search/analyse'
import { openDocuments, type Documents } from '../../shared/search/documents'
import { namesOf, type Names } from '../../shared/search/names'
import { nearFormsOf } from '../../shared/search/near-forms'
import { phraseBookOf } from '../../shared/search/phrases'
import type { Clause } from '../../shared/search/query/parse'
import { plannerOf, type PlanOptions } from '../../shared/search/query/plan'
import { rankerOf, type PlannedClause, type Ranker } from '../../shared/search/rank'
import { openTables, type Tables } from '../../shared/search/tables'
import type { IsKnown } from '../../shared/text/inflect'
import { candidatesOf } from './candidates'

/** Documents with an index over them: the text of an edition, its entries, a reader's own notes. */
export interface Segment {
  readonly documents: Documents
  readonly names: Names
  readonly plan: (clauses: readonly Clause[], options: PlanOptions) => readonly PlannedClause[]
  readonly rank: Ranker['rank']
  /** False of a document that is gone since the index was made. */
  readonly isThere: (document: number) => boolean
}

const always = (): boolean => true

export const segmentOf = (
  tables: Tables,
  documents: Documents,
  isWord: IsKnown,
  isThere: Segment['isThere'] = always
): Segment => {
  const names = namesOf(tables, isWord)
  const planner = plannerOf({
    names,
    phrases: phraseBookOf(names),
    nearForms: nearFormsOf(tables.forms)
  })
  const { rank } = rankerOf({
    names,
    candidates: candidatesOf(names),
    isHeading: (document) => documents.kindAt(document) === 'heading'
  })
  return {
    documents,
    names,
    rank,
    isThere,
    plan: (clauses, { isTyping, isLiteral }) =>
      clauses.map(({ text, role, isPhrase }, at) => ({
        role,
        isPhrase,
        terms: planner.plan(text, analyse(text, names.split), {
          isTyping: isTyping && !isPhrase && at === clauses.length - 1,
          isLiteral: isLiteral || isPhrase
        })
      }))
  }
}

/** The two files of a segment, as the compiler wrote them. */
export interface SegmentFiles {
  readonly index: Uint8Array
  readonly passages: Uint8Array
}

/** Opens the files of a segment. They are the app's own: what does not fit is a bug, and throws. */
export const openSegment = ({ index, passages }: SegmentFiles, isWord: IsKnown): Segment => {
  const tables = openTables(index)
  if (!tables.ok) throw new Error(`search index: ${tables.error}`)
  const documents = openDocuments(passages)
  if (!documents.ok) throw new Error(`search passages: ${documents.error}`)
  if (documents.value.count !== tables.value.header.documents) {
    throw new Error('search: index and passages are not of one build')
  }
  return segmentOf(tables.value, documents.value, isWord)
}
