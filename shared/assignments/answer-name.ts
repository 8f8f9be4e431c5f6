/** The name of what one trainee answered to one question, as hits of a search have it and addresses write it. */
import * as v from 'valibot'
import { ownerIdSchema, type OwnerId } from '../groups/model'
import { assignmentIdSchema, questionIdSchema, type AssignmentId, type QuestionId } from './model'

export interface AnswerName {
  readonly assignment: AssignmentId
  readonly question: QuestionId
  /** Who handed it in. */
  readonly by: OwnerId
}

/** The name as steps of an address; the same for the same answer. */
export const stepsOfAnswer = ({ assignment, question, by }: AnswerName): string =>
  `${assignment}/${question}/${by}`

const stepsSchema = v.strictTuple([assignmentIdSchema, questionIdSchema, ownerIdSchema])

/** The answer that steps of an address name; undefined where they name none. */
export const answerIn = (steps: readonly string[]): AnswerName | undefined => {
  const parsed = v.safeParse(stepsSchema, steps)
  if (!parsed.success) return undefined
  const [assignment, question, by] = parsed.output
  return { assignment, question, by }
}
