/** The words of the card of a procedure, to be looked through again and again. */
import { madeOnceOf } from '../made-once'
import { fold } from '../text/fold'
import { nameWords } from '../text/match-words'
import type { Procedure } from './model'

/** All that stands on the card of a procedure, quotes left out. */
const wordsOfProcedure = (one: Procedure): readonly string[] => [
  one.name,
  ...one.abbreviations,
  ...[
    ...one.purpose,
    ...one.appliesWhen,
    ...one.steps,
    ...one.reporting,
    ...one.limits,
    ...one.legalBasis,
    ...one.questions,
    ...one.notes
  ].map(({ text }) => text),
  ...[...one.lead, ...one.participants].map(({ name }) => name)
]

/** All that stands on a card, folded. */
export const foldedCard = madeOnceOf((procedure: Procedure) =>
  fold(wordsOfProcedure(procedure).join('\n'))
)

/** Words in a row, each with a space before it: the beginning of one is found with that. */
const wordsInARow = madeOnceOf(
  (procedure: Procedure) => ` ${nameWords(wordsOfProcedure(procedure).join(' ')).join(' ')}`
)

/** Does a word of a card begin so? `beginning` is folded. */
export const hasOnCard = (procedure: Procedure, beginning: string): boolean =>
  wordsInARow(procedure).includes(` ${beginning}`)
