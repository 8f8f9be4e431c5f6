import { useMemo } from 'react'
import * as v from 'valibot'
import {
  newAssignment,
  passageOf,
  withMoved,
  withoutPassage,
  withoutQuestion,
  withPassage,
  withQuestion
} from '../../shared/assignments/edit'
import { keptTask, taskKey, taskSchema } from '../../shared/assignments/kept'
import {
  assignmentIdSchema,
  questionIdSchema,
  type Assignment,
  type AssignmentId,
  type Question,
  type QuestionId,
  type QuestionPassage
} from '../../shared/assignments/model'
import type { Passage } from '../../shared/cite/passage'
import { targetAt } from '../../shared/notes/commands'
import { editionTextFor } from '../anchors/edition-text'
import { useReport } from '../app/report'
import { useAnnouncer } from '../dialogs/announcements'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { oneByOne } from './locked'

/** What a trainer does to assignments; each is an act that can be undone. */
export interface AssignmentActs {
  /** Begins one; null where that could not be kept. */
  readonly create: () => Promise<AssignmentId | null>
  /** Asks a question, about a passage; null where that could not be kept. */
  readonly ask: (assignment: Assignment, passage: Passage | null) => Promise<QuestionId | null>
  /** Ties a question to one passage more; false where it is tied to that already, or it could not be kept. */
  readonly addPassage: (
    assignment: Assignment,
    question: Question,
    passage: Passage
  ) => Promise<boolean>
  readonly removePassage: (assignment: Assignment, question: Question, at: number) => Promise<void>
  readonly move: (assignment: Assignment, question: Question, step: -1 | 1) => Promise<void>
  readonly removeQuestion: (
    assignment: Assignment,
    question: Question,
    number: number
  ) => Promise<boolean>
}

export const useAssignmentActs = (): AssignmentActs => {
  const report = useReport()
  const { notebook } = useMemory()
  const { act } = useNotes()
  const { sayProblem } = useAnnouncer()
  return useMemo(() => {
    const edit = (
      id: AssignmentId,
      name: string,
      change: (assignment: Assignment) => Assignment
    ): Promise<boolean> =>
      oneByOne(async () => {
        const rows = await notebook?.rows([taskKey(id)])
        const task = v.safeParse(taskSchema, rows?.ok === true ? rows.value.get(taskKey(id)) : null)
        if (!task.success) return false
        const next = { ...task.output, assignment: change(task.output.assignment) }
        if (next.assignment === task.output.assignment) return false
        if (!v.is(taskSchema, next)) {
          sayProblem(t.assignments.tooLarge)
          return false
        }
        return (await act(name, [keptTask(next)])).ok
      })
    const passageIn = (passage: Passage): QuestionPassage =>
      passageOf(
        targetAt(
          editionTextFor(report),
          passage.map(({ block, start, end }) => ({ block: block.id, start, end }))
        )
      )
    return {
      create: async () => {
        const id = v.parse(assignmentIdSchema, crypto.randomUUID())
        const assignment = newAssignment(id, Date.now())
        const kept = await act(t.assignments.acts.made, [keptTask({ role: 'made', assignment })])
        return kept.ok ? id : null
      },
      ask: async ({ id, questions }, passage) => {
        const question = v.parse(questionIdSchema, crypto.randomUUID())
        const passages = passage === null ? [] : [passageIn(passage)]
        const name = t.assignments.acts.asked(questions.length + 1)
        const isKept = await edit(id, name, (one) =>
          withQuestion(one, question, passages, Date.now())
        )
        return isKept ? question : null
      },
      addPassage: ({ id }, question, passage) => {
        const more = passageIn(passage)
        return edit(id, t.assignments.acts.passageAdded, (one) =>
          withPassage(one, question.id, more, Date.now())
        )
      },
      removePassage: async ({ id }, question, at) => {
        await edit(id, t.assignments.acts.passageRemoved, (one) =>
          withoutPassage(one, question, at, Date.now())
        )
      },
      move: async ({ id }, question, step) => {
        await edit(id, t.assignments.acts.moved, (one) =>
          withMoved(one, question.id, step, Date.now())
        )
      },
      removeQuestion: ({ id }, question, number) =>
        edit(id, t.assignments.acts.questionRemoved(number), (one) =>
          withoutQuestion(one, question.id, Date.now())
        )
    }
  }, [report, notebook, act, sayProblem])
}
