import { useMemo, useRef } from 'react'
import { openSlot, type KeptAssignment } from '../../shared/assignments/kept'
import type {
  AssignmentId,
  Question,
  QuestionId,
  QuestionPassage
} from '../../shared/assignments/model'
import { placesIn, type Standing } from '../../shared/notes/standing'
import type { Panels } from '../app/panels'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import { useLatest } from '../app/useLatest'
import { useSlot } from '../db/useSlot'
import { useMemory } from '../memory/memory'
import type { KeptWindow } from '../memory/window-state'
import { usePassageStandings } from './usePassageStandings'

/** All reading assignments; null until they have been read. */
export const [KeptAssignmentsProvider, useKeptAssignments] = requiredContext<{
  readonly all: readonly KeptAssignment[] | null
}>('kept assignments')

/** The assignment beside the text, and the question that the reader is at; null while it has none. */
export interface OpenAssignment {
  readonly kept: KeptAssignment
  readonly question: Question | null
  /** From 1; 0 while it has none. */
  readonly number: number
}

export interface AssignmentDesk {
  readonly open: OpenAssignment | null
  /** Where a passage of the open question stands in the report. */
  readonly standing: (passage: QuestionPassage) => Standing
  /** Puts a question beside the text, with its passage in sight and the focus in its field. */
  readonly goTo: (assignment: AssignmentId, question: QuestionId | null) => void
  /** Puts a question beside the text, where there is room for both, and leaves text and focus as they are. */
  readonly putBeside: (assignment: AssignmentId, question: QuestionId) => void
  /** Goes to another question of the open assignment. */
  readonly step: (by: -1 | 1) => void
  /** Whether a field of a question is to take the focus now; says so once. */
  readonly takesFocus: (question: QuestionId) => boolean
}

export const [AssignmentDeskProvider, useAssignmentDesk] =
  requiredContext<AssignmentDesk>('assignment desk')

export const useAssignmentDeskState = (panels: Panels, { change }: KeptWindow): AssignmentDesk => {
  const { notebook } = useMemory()
  const { all } = useKeptAssignments()
  const report = useReport()
  const { active } = useSurfaces()
  const [kept, setKept] = useSlot(notebook, openSlot)
  const open = useMemo(() => openIn(all, kept ?? null), [all, kept])
  const standing = usePassageStandings(open?.question ?? null)
  const toFocus = useRef<QuestionId | null>(null)
  const goTo = useLatest((assignment: AssignmentId, asked: QuestionId | null) => {
    const questions = all?.find((one) => one.assignment.id === assignment)?.assignment.questions
    const question = questions?.find(({ id }) => id === asked)
    setKept({ assignment, question: asked })
    change({ tab: 'assignment' })
    panels.show('rail', true)
    toFocus.current = asked
    const [place] = question?.passages.flatMap((one) => placesIn(standing(one))) ?? []
    if (place !== undefined) active.show(place.block)
    else if (active.place.kind !== 'at') {
      const start = report.parts[0]?.blocks[0]
      if (start !== undefined) active.show(start.id)
    }
  })
  const putBeside = useLatest((assignment: AssignmentId, question: QuestionId) => {
    setKept({ assignment, question })
    change({ tab: 'assignment' })
    if (!panels.isOver.rail) panels.show('rail', true)
  })
  const step = useLatest((by: -1 | 1) => {
    if (open === null) return
    const { id, questions } = open.kept.assignment
    const next = questions[open.number - 1 + by]
    if (next !== undefined) goTo(id, next.id)
  })
  return useMemo(
    () => ({
      open,
      standing,
      goTo,
      putBeside,
      step,
      takesFocus: (question) => {
        const isAsked = toFocus.current === question
        if (isAsked) toFocus.current = null
        return isAsked
      }
    }),
    [open, standing, goTo, putBeside, step]
  )
}

const openIn = (
  all: readonly KeptAssignment[] | null,
  at: { readonly assignment: AssignmentId; readonly question: QuestionId | null } | null
): OpenAssignment | null => {
  const kept = all?.find(({ assignment }) => assignment.id === at?.assignment)
  if (kept === undefined) return null
  const { questions } = kept.assignment
  // A question that has gone since leaves its place to the first one.
  const index = Math.max(
    0,
    questions.findIndex(({ id }) => id === at?.question)
  )
  const question = questions[index] ?? null
  return { kept, question, number: question === null ? 0 : index + 1 }
}
