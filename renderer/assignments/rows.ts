/** Which rows the fields of an assignment are a part of. */
import * as v from 'valibot'
import { reworded, withEdited } from '../../shared/assignments/edit'
import {
  answerKey,
  answerTo,
  taskKey,
  taskSchema,
  type KeptAssignment
} from '../../shared/assignments/kept'
import type { Assignment, Question } from '../../shared/assignments/model'
import { t } from '../text/nl'
import type { RowText } from './useRowDraft'

const taskRow = (
  { id }: Assignment,
  text: string,
  name: string,
  change: (assignment: Assignment, text: string) => Assignment
): RowText => ({
  key: taskKey(id),
  text,
  name,
  withText: (row, typed) => {
    const task = v.safeParse(taskSchema, row)
    if (!task.success) return null
    const next = { ...task.output, assignment: change(task.output.assignment, typed) }
    return v.is(taskSchema, next) ? next : null
  }
})

/** The title or the introduction of an assignment. */
export const headRow = (assignment: Assignment, part: 'title' | 'introduction'): RowText =>
  taskRow(assignment, assignment[part], t.assignments.acts.changed, (one, text) =>
    reworded(one, { [part]: text }, Date.now())
  )

/** The text or the hint of a question. */
export const questionRow = (
  assignment: Assignment,
  question: Question,
  part: 'text' | 'hint'
): RowText =>
  taskRow(assignment, question[part], t.assignments.acts.questionChanged, (one, text) =>
    withEdited(one, question.id, { [part]: text }, Date.now())
  )

/** How many words an answer should have: what is no number from 1 is none. */
export const wordsRow = (assignment: Assignment, question: Question, most: number): RowText =>
  taskRow(
    assignment,
    question.words === null ? '' : String(question.words),
    t.assignments.acts.questionChanged,
    (one, text) => withEdited(one, question.id, { words: wordsIn(text, most) }, Date.now())
  )

const wordsIn = (text: string, most: number): number | null => {
  const words = Number.parseInt(text, 10)
  return words >= 1 ? Math.min(words, most) : null
}

/** What the reader answers to a question. */
export const answerRow = (kept: KeptAssignment, question: Question, number: number): RowText => ({
  key: answerKey(kept.assignment.id, question.id),
  text: answerTo(kept, question),
  name: t.assignments.acts.answered(number),
  withText: (_row, text) => ({ text })
})
