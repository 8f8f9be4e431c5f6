/** What a reader answered to reading assignments, in the copy that a person reads without Naslag. */
import { answerTo, isAnswered, type KeptAssignment } from '../assignments/kept'
import type { Question } from '../assignments/model'
import { markup, type Html } from '../cite/html'
import { readable } from '../nl/readable'
import { withSigns as shown } from '../text/unseen'
import { writtenText } from './readable-text'

/** The questions that were answered, in the order of their assignment, with their numbers in it. */
const answeredIn = (kept: KeptAssignment) =>
  kept.assignment.questions.flatMap((question, at) =>
    isAnswered(kept, question) ? [{ question, number: at + 1 }] : []
  )

/** How many answers there are. */
export const answersAmount = (assignments: readonly KeptAssignment[]): number =>
  assignments.reduce((sum, kept) => sum + answeredIn(kept).length, 0)

/** The answers under their questions; nothing where there are none. */
export const answersOf = (assignments: readonly KeptAssignment[]): readonly Html[] =>
  answersAmount(assignments) === 0
    ? []
    : [
        markup`<section>
<h2>${readable.assignments}</h2>
${assignments.flatMap(assignmentOf)}</section>
`
      ]

const assignmentOf = (kept: KeptAssignment): readonly Html[] => {
  const answered = answeredIn(kept)
  return answered.length === 0
    ? []
    : [
        markup`<section>
<h3>${shown(kept.assignment.title)}</h3>
${answered.map(({ question, number }) => answerOf(kept, question, number))}</section>
`
      ]
}

const answerOf = (kept: KeptAssignment, question: Question, number: number): Html => {
  const quotes = question.passages.map(({ anchor, further }) =>
    [anchor, ...further].map(({ quote }) => quote).join(' … ')
  )
  return markup`<article>
<h4>${readable.question(number, shown(question.text))}</h4>
${quotes.map((quote) => markup`<blockquote>${shown(quote)}</blockquote>\n`)}<p class="kind">${readable.answer}</p>
${writtenText(answerTo(kept, question), readable.unseenInAnswer)}</article>
`
}
