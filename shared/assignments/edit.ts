/** What a trainer does to an assignment. Each edit gives another one, changed at a moment. */
import type { Target } from '../notes/commands'
import {
  mostPassages,
  mostQuestions,
  type Assignment,
  type AssignmentId,
  type Question,
  type QuestionId,
  type QuestionPassage
} from './model'

/** One without anything in it. */
export const newAssignment = (id: AssignmentId, now: number): Assignment => ({
  id,
  title: '',
  introduction: '',
  questions: [],
  updatedAt: now
})

/** Later than before, whatever the clock says. */
const changedAt = (assignment: Assignment, now: number): Assignment => ({
  ...assignment,
  updatedAt: Math.max(now, assignment.updatedAt + 1)
})

/** Changes its title or introduction. */
export const reworded = (
  assignment: Assignment,
  change: Partial<Pick<Assignment, 'title' | 'introduction'>>,
  now: number
): Assignment => changedAt({ ...assignment, ...change }, now)

/** A passage as a question keeps it. */
export const passageOf = ([anchor, ...further]: Target): QuestionPassage => ({ anchor, further })

/** Adds a question behind the others; as it was where there is no room. */
export const withQuestion = (
  assignment: Assignment,
  id: QuestionId,
  passages: readonly QuestionPassage[],
  now: number
): Assignment =>
  assignment.questions.length >= mostQuestions
    ? assignment
    : changedAt(
        {
          ...assignment,
          questions: [...assignment.questions, { id, text: '', hint: '', words: null, passages }]
        },
        now
      )

/** Changes one question. */
export const withEdited = (
  assignment: Assignment,
  id: QuestionId,
  change: Partial<Omit<Question, 'id'>>,
  now: number
): Assignment =>
  changedAt(
    {
      ...assignment,
      questions: assignment.questions.map((one) => (one.id === id ? { ...one, ...change } : one))
    },
    now
  )

export const withoutQuestion = (assignment: Assignment, id: QuestionId, now: number): Assignment =>
  changedAt({ ...assignment, questions: assignment.questions.filter((one) => one.id !== id) }, now)

/** Puts a question one place forward (-1) or back (1); as it was at an end. */
export const withMoved = (
  assignment: Assignment,
  id: QuestionId,
  step: -1 | 1,
  now: number
): Assignment => {
  const questions = [...assignment.questions]
  const at = questions.findIndex((one) => one.id === id)
  const [one, other] = [questions[at], questions[at + step]]
  if (one === undefined || other === undefined) return assignment
  questions[at] = other
  questions[at + step] = one
  return changedAt({ ...assignment, questions }, now)
}

/** Ties a question to one passage more; as it was where it is tied to that already, or to as many as there may be. */
export const withPassage = (
  assignment: Assignment,
  id: QuestionId,
  passage: QuestionPassage,
  now: number
): Assignment => {
  const question = assignment.questions.find((one) => one.id === id)
  if (question === undefined || question.passages.length >= mostPassages) return assignment
  const isThere = question.passages.some((one) => JSON.stringify(one) === JSON.stringify(passage))
  return isThere
    ? assignment
    : withEdited(assignment, id, { passages: [...question.passages, passage] }, now)
}

/** Takes the passage at a place in the list away. */
export const withoutPassage = (
  assignment: Assignment,
  { id, passages }: Question,
  at: number,
  now: number
): Assignment =>
  withEdited(assignment, id, { passages: passages.filter((_one, place) => place !== at) }, now)
