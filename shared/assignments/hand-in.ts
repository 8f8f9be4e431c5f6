/** Handing answers in, and what has to be known of that afterwards. */
import type { Owner } from '../groups/model'
import type { Change } from '../notes/commands'
import { answerTo, ownGivenKey, ownHeadKey, type KeptAssignment, type OwnGiven } from './kept'
import type { HandIn, QuestionId } from './model'

export interface HandingIn {
  readonly handIn: HandIn
  /** To be kept once the file is there: what was handed in, so that the next time says what changed since. */
  readonly changes: readonly Change[]
}

/**
 * Hands the answers in at a moment. An answer that is as it was the last time keeps its moment; one that was taken
 * back goes along as empty. `inFile` makes of what was written what goes into the file.
 */
export const handingIn = (
  kept: KeptAssignment,
  owner: Owner,
  now: number,
  inFile: (text: string) => string
): HandingIn => {
  const { id, title, questions } = kept.assignment
  const before = kept.given?.answers ?? new Map<QuestionId, OwnGiven>()
  const answers = questions.flatMap((question) => {
    const text = answerTo(kept, question)
    const was = before.get(question.id)
    if (text.trim() === '' && was === undefined) return []
    const given = inFile(text)
    const at = was === undefined ? now : was.given === given ? was.at : Math.max(now, was.at + 1)
    return [{ question, text, given, at }]
  })
  return {
    handIn: {
      assignment: { id, title },
      owner: { id: owner.id, name: owner.name },
      answers: answers.map(({ question, given, at }) => ({
        question: question.id,
        text: given,
        asked: question.text,
        at
      }))
    },
    changes: [
      { kind: 'remember', key: ownHeadKey(id), value: { handedIn: now } },
      ...answers.map(({ question, text, given, at }) => ({
        kind: 'remember' as const,
        key: ownGivenKey(id, question.id),
        value: { text, given, at } satisfies OwnGiven
      }))
    ]
  }
}
