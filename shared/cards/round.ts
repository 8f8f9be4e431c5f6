/** A round of question cards: one at a time, until each has been known once. */
import type { AnnotationId } from '../notes/model'

/** So many cards are in a round: a quarter of an hour. */
export const mostInRound = 20

export interface Round {
  /** All of the round, in the order in which they are asked first. */
  readonly cards: readonly AnnotationId[]
  /** What is to be asked still; the first now. What was missed stands here again. */
  readonly queue: readonly AnnotationId[]
  /** Missed at least once. */
  readonly missed: ReadonlySet<AnnotationId>
  /** Whether the card that is asked now has been turned. */
  readonly isTurned: boolean
}

/** A round of the first of some cards. */
export const roundOf = (cards: readonly AnnotationId[]): Round => {
  const own = cards.slice(0, mostInRound)
  return { cards: own, queue: own, missed: new Set(), isTurned: false }
}

/** The card that is asked now; null when the round is over. */
export const askedIn = ({ queue }: Round): AnnotationId | null => queue[0] ?? null

export const turned = (round: Round): Round => ({ ...round, isTurned: askedIn(round) !== null })

/** After the reader said whether they knew the card; one that was missed comes again after the others. */
export const answered = (round: Round, isKnown: boolean): Round => {
  const [asked, ...rest] = round.queue
  if (asked === undefined) return round
  return {
    ...round,
    queue: isKnown ? rest : [...rest, asked],
    missed: isKnown ? round.missed : new Set([...round.missed, asked]),
    isTurned: false
  }
}

/** Whether a card is asked for the first time: only that says whether it was known. */
export const isFirstTime = ({ missed }: Round, id: AnnotationId): boolean => !missed.has(id)

/** Without cards that have gone: an annotation can be removed while a round goes on. */
export const withoutGone = (round: Round, isThere: (id: AnnotationId) => boolean): Round =>
  round.cards.every(isThere)
    ? round
    : {
        cards: round.cards.filter(isThere),
        queue: round.queue.filter(isThere),
        missed: new Set([...round.missed].filter(isThere)),
        isTurned: round.isTurned && round.queue[0] !== undefined && isThere(round.queue[0])
      }

/** How many of the round are behind the reader. */
export const doneIn = ({ cards, queue }: Round): number => cards.length - new Set(queue).size
