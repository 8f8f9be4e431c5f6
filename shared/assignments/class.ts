/** What a class answered, question by question. */
import type { HandedIn, KeptAssignment } from './kept'
import type { Question } from './model'

/** One trainee, as the trainer wants to see them. */
export interface Trainee {
  readonly handedIn: HandedIn
  /** Their name, or what stands in its stead. */
  readonly name: string
}

/**
 * The trainees of a class: by name, or, where names are not to be seen, numbered in an order that says nothing of
 * their names and stays the same.
 */
export const traineesOf = (
  { handIns }: KeptAssignment,
  anonymous: ((number: number) => string) | null
): readonly Trainee[] =>
  anonymous === null
    ? handIns.map((handedIn) => ({ handedIn, name: handedIn.name }))
    : handIns
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .map((handedIn, at) => ({ handedIn, name: anonymous(at + 1) }))

/** What one answered to a question. */
export interface ClassAnswer {
  readonly trainee: Trainee
  /** Empty where nothing was answered. */
  readonly text: string
  /** The question as it was put to them, where that was in other words; null otherwise. */
  readonly asked: string | null
}

export const answersOf = (
  trainees: readonly Trainee[],
  question: Question
): readonly ClassAnswer[] =>
  trainees.map((trainee) => {
    const answer = trainee.handedIn.answers.get(question.id)
    const text = answer?.text.trim() ?? ''
    return {
      trainee,
      text,
      asked:
        answer === undefined || text === '' || answer.asked === question.text ? null : answer.asked
    }
  })

/** How many of the questions a trainee answered. */
export const answeredBy = ({ assignment }: KeptAssignment, { answers }: HandedIn): number =>
  assignment.questions.filter(({ id }) => (answers.get(id)?.text.trim() ?? '') !== '').length
