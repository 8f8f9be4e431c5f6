/** What in assignments and answers may say who a person is, before they leave this computer. */
import {
  leavingOut,
  personalIn,
  type Finding,
  type FindingKind,
  type WordsChange
} from '../privacy/find'
import { answersOf, type Trainee } from './class'
import { answerTo, type KeptAssignment } from './kept'
import { longest, type Assignment } from './model'

/** A text in which something may say who a person is. */
export interface PersonalText {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Says what stands in the stead of something. */
type Instead = (kind: FindingKind) => string

const personalInEach = (texts: readonly string[], year: number): readonly PersonalText[] =>
  texts.flatMap((text) => {
    const findings = personalIn(text, year)
    return findings.length === 0 ? [] : [{ text, findings }]
  })

/** Of the reader's answers. `year` is the present one, here and below. */
export const personalInAnswers = (kept: KeptAssignment, year: number): readonly PersonalText[] =>
  personalInEach(
    kept.assignment.questions.map((question) => answerTo(kept, question)),
    year
  )

/** Of what a trainer wrote for trainees. */
export const personalInAssignment = (
  { title, introduction, questions }: Assignment,
  year: number
): readonly PersonalText[] =>
  personalInEach(
    [title, introduction, ...questions.flatMap(({ text, hint }) => [text, hint])],
    year
  )

/** Of what a class answered, and of what is said of the questions with that. */
export const personalInClass = (
  { title, questions }: Assignment,
  trainees: readonly Trainee[],
  year: number
): readonly PersonalText[] =>
  personalInEach(
    [
      title,
      ...questions.flatMap((question) => [
        question.text,
        ...answersOf(trainees, question).map(({ text }) => text)
      ])
    ],
    year
  )

/** An answer without it. */
export const answerWithoutPersonal = (text: string, year: number, instead: Instead): string =>
  leavingOut(year, instead)(text, longest.answer)

/** An assignment with all that its trainer wrote changed. */
export const withAssignmentWords = (assignment: Assignment, change: WordsChange): Assignment => ({
  ...assignment,
  title: change(assignment.title, longest.title),
  introduction: change(assignment.introduction, longest.introduction),
  questions: assignment.questions.map((question) => ({
    ...question,
    text: change(question.text, longest.question),
    hint: change(question.hint, longest.hint)
  }))
})

/** An assignment without it. */
export const assignmentWithoutPersonal = (
  assignment: Assignment,
  year: number,
  instead: Instead
): Assignment => withAssignmentWords(assignment, leavingOut(year, instead))

/** What a class answered without it; the names of the trainees stay as they are. */
export const traineesWithoutPersonal = (
  trainees: readonly Trainee[],
  year: number,
  instead: Instead
): readonly Trainee[] =>
  trainees.map((trainee) => ({
    ...trainee,
    handedIn: {
      ...trainee.handedIn,
      answers: new Map(
        Array.from(trainee.handedIn.answers, ([question, answer]) => [
          question,
          { ...answer, text: answerWithoutPersonal(answer.text, year, instead) }
        ])
      )
    }
  }))
