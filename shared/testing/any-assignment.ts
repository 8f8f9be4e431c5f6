/** Any assignment that can be handed out, and any answers to one, for tests of properties. */
import fc from 'fast-check'
import * as v from 'valibot'
import {
  assignmentIdSchema,
  questionIdSchema,
  type Assignment,
  type HandIn,
  type Question
} from '../assignments/model'
import { ownerIdSchema, type OwnerId } from '../groups/model'
import { anyAnchor, typedText } from './any-annotation'

const uuid = fc.uuid({ version: 4 })
const words = fc.stringMatching(/^[A-Z][a-z ]{0,20}[a-z]$/)
const anyQuestionId = uuid.map((id) => v.parse(questionIdSchema, id))
export const anyAssignmentId = uuid.map((id) => v.parse(assignmentIdSchema, id))
const passage = anyAnchor.filter(({ start, end }) => start < end)

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  id: anyQuestionId,
  text: words,
  hint: typedText,
  words: fc.option(fc.integer({ min: 1, max: 2_000 })),
  passages: fc.array(fc.record({ anchor: passage, further: fc.array(passage, { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 3
  })
})

/** One that was changed up to a moment; `id` is a fresh one where none is given. */
export const anyAssignment = (until: number, id = anyAssignmentId): fc.Arbitrary<Assignment> =>
  fc.record({
    id,
    title: words,
    introduction: typedText,
    questions: fc.uniqueArray(anyQuestion, {
      minLength: 1,
      maxLength: 4,
      selector: (question) => question.id
    }),
    updatedAt: fc.nat(until)
  })

export const anyOwnerId: fc.Arbitrary<OwnerId> = uuid.map((id) => v.parse(ownerIdSchema, id))

/** Answers to an assignment up to a moment, by one of some people. */
export const anyHandIn = (
  { id, title, questions }: Assignment,
  owner: fc.Arbitrary<OwnerId>,
  until: number
): fc.Arbitrary<HandIn> =>
  fc.record({
    assignment: fc.constant({ id, title }),
    owner: fc.record({ id: owner, name: words }),
    answers: fc.uniqueArray(
      fc.record({
        question: fc.constantFrom(...questions.map((question) => question.id)),
        text: typedText,
        asked: words,
        at: fc.nat(until)
      }),
      { maxLength: questions.length, selector: ({ question }) => question }
    )
  })
