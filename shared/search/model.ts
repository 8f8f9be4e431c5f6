/** What is asked of search, and what it answers. Pure data: it crosses from the page to its worker. */
import type { AnswerName } from '../assignments/answer-name'
import type { AssignmentId, QuestionId } from '../assignments/model'
import type { BlockId, EditionId, SectionId } from '../corpus/model'
import type { Owner } from '../groups/model'
import type { AnnotationId } from '../notes/model'
import { entryKinds, type EntryName, type TitledEntry } from '../reference/entry'
import type { PartKey } from './part'
import type { Segment } from './snippet'

/** Kinds of blocks of a report. A block inside a box is `box`, its title too. */
const blockKinds = ['heading', 'text', 'box', 'footnote'] as const

/** Kinds of hits, as facets count them. */
export const hitKinds = [...blockKinds, ...entryKinds, 'note', 'answer'] as const
export type HitKind = (typeof hitKinds)[number]

/** Is it the report's own text, not an entry or a note about it? */
export const isBlockKind = (kind: HitKind): boolean => blockKinds.some((block) => block === kind)

/** Why a word that was found answers a word that was typed, from the closest to the farthest. */
export const reasons = [
  'exact',
  'prefix',
  'joined',
  'inflection',
  'spelling',
  'abbreviation',
  'synonym',
  'compound',
  'typo'
] as const
export type Reason = (typeof reasons)[number]

/** A word that was typed, and what it was found as. */
export interface Explanation {
  /** As typed. */
  readonly word: string
  readonly reason: Reason
  /** As it stands in the passage; folded, where it stands in a title. */
  readonly found: string
  /** In the passage itself, or only in the title of a section it stands under. */
  readonly where: 'text' | 'title'
}

/** What a hit is. */
type HitTarget =
  | { readonly kind: 'block'; readonly block: BlockId }
  | ({ readonly kind: 'entry' } & EntryName)
  /** With the reference entry that it is about, which opens; null where its passage does. */
  | { readonly kind: 'note'; readonly id: AnnotationId; readonly entry: EntryName | null }
  /** An answer to a question of a reading assignment. */
  | ({ readonly kind: 'answer'; readonly id: QuestionId } & Answered)

interface Answered {
  readonly assignment: AssignmentId
  /** Who handed it in; null for the reader's own. */
  readonly by: Owner | null
}

/** [start, end) in UTF-16 code units of a text, ascending, apart. */
export type Spans = readonly (readonly [start: number, end: number])[]

export interface Hit {
  readonly edition: EditionId
  readonly kind: HitKind
  readonly target: HitTarget
  /** The block that opens: the hit itself, the passage an entry rests on, the block a note hangs on, or the question of an answer. */
  readonly block: BlockId
  readonly section: SectionId
  /** Compares within one answer only. */
  readonly score: number
  /** Name of an entry; null for what its place names. */
  readonly title: string | null
  /** Sentences that show why it was found; a flagged passage is never among them. */
  readonly snippet: readonly Segment[]
  /** What is marked in the text of `block` when it opens. */
  readonly matches: Spans
  /** What is marked where an entry opens: the words by which it was found, as it has them. Of other hits none. */
  readonly words: readonly string[]
  /** One a word of the query, in its order; words that are not in the hit are left out. */
  readonly why: readonly Explanation[]
}

/** The reference entry that a hit opens; null for one that opens a passage. */
export const entryOpened = (target: HitTarget): EntryName | null => {
  if (target.kind === 'entry') return target
  return target.kind === 'note' ? target.entry : null
}

/** What somebody handed in that a hit opens, among the answers of the class; null where it opens something else. */
export const answerOpened = (target: HitTarget): AnswerName | null =>
  target.kind === 'answer' && target.by !== null
    ? { assignment: target.assignment, question: target.id, by: target.by.id }
    : null

/** How many hits there would be with one choice more; of a facet, the other facets' choices hold. */
export interface Facets {
  readonly kinds: readonly { readonly kind: HitKind; readonly count: number }[]
  /** In the order of the reports. */
  readonly editions: readonly { readonly edition: EditionId; readonly count: number }[]
  /** In reading order, one report after the other. A part: Inleiding or a chapter. */
  readonly parts: readonly { readonly part: PartKey; readonly count: number }[]
}

/** To what a search is narrowed; of each, none chosen means all. */
export interface Choices {
  readonly kinds: readonly HitKind[]
  readonly editions: readonly EditionId[]
  readonly parts: readonly PartKey[]
}

export const noChoices: Choices = { kinds: [], editions: [], parts: [] }

export const isAnyChosen = ({ kinds, editions, parts }: Choices): boolean =>
  kinds.length + editions.length + parts.length > 0

/** In what order hits come. */
export const orders = ['relevance', 'place'] as const
type Order = (typeof orders)[number]

export interface SearchQuery extends Choices {
  /** As typed, with its operators and filters. */
  readonly text: string
  /** True while the reader types: the last word counts as the beginning of one. */
  readonly isTyping: boolean
  /** True to look for just the words that were typed: no other forms, no mending of errors. */
  readonly isLiteral: boolean
  readonly order: Order
  /** How many hits to give; `total` counts the others too. */
  readonly limit: number
}

/** A word that was also looked for in another form. */
export interface AlsoSought {
  /** As typed. */
  readonly word: string
  readonly reason: Exclude<Reason, 'exact'>
  /** The forms, as the report writes them, the most telling first. */
  readonly forms: readonly string[]
}

export interface Answer {
  /** What this answers, as it was asked. */
  readonly text: string
  readonly hits: readonly Hit[]
  readonly total: number
  readonly facets: Facets
  /** "Bedoelde u": the query as it was mended because a word of it is nowhere; null when none was. */
  readonly mended: string | null
  readonly also: readonly AlsoSought[]
  /** When nothing answers: what comes near within the same choices, apart from the hits. Empty otherwise. */
  readonly near: readonly Hit[]
  /** Words of the query that are nowhere in what was searched, in any form. */
  readonly unknown: readonly string[]
}

/** A note, highlight or bookmark, or an answer to a question, the reader's own or of somebody else, as search takes it. */
export type NoteDocument = NoteWords &
  (
    | {
        readonly id: AnnotationId
        readonly assignment?: undefined
        /** The reference entry that it is about. */
        readonly entry: TitledEntry | null
      }
    | ({
        /** Tells it from the answers of others to the same question. */
        readonly id: string
        readonly question: QuestionId
      } & Answered)
  )

interface NoteWords {
  readonly edition: EditionId
  readonly block: BlockId
  readonly section: SectionId
  /** What the reader wrote. */
  readonly text: string
  /** The words of the report that it hangs on; of an answer the question. */
  readonly quote: string
  /** What `label:` finds it by: its meaning, its tags. */
  readonly labels: readonly string[]
}
