/** What in assignments and answers may say who a person is, before they leave this computer. */
import { blanked, personalIn, type Finding, type FindingKind } from '../privacy/find'
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

const bare = (text: string, most: number, year: number, instead: Instead): string =>
  // What stands in the stead may be longer than what it stands for.
  blanked(text, personalIn(text, year), instead).slice(0, most)

/** An answer without it. */
export const answerWithoutPersonal = (text: string, year: number, instead: Instead): string =>
  bare(text, longest.answer, year, instead)

/** An assignment without it. */
export const assignmentWithoutPersonal = (
  assignment: Assignment,
  year: number,
  instead: Instead
): Assignment => ({
  ...assignment,
  title: bare(assignment.title, longest.title, year, instead),
  introduction: bare(assignment.introduction, longest.introduction, year, instead),
  questions: assignment.questions.map((question) => ({
    ...question,
    text: bare(question.text, longest.question, year, instead),
    hint: bare(question.hint, longest.hint, year, instead)
  }))
})

/** Assignments and the reader's own answers to them without it. */
export const answeredWithoutPersonal = (
  all: readonly KeptAssignment[],
  year: number,
  instead: Instead
): readonly KeptAssignment[] =>
  all.map((kept) => ({
    ...kept,
    assignment: assignmentWithoutPersonal(kept.assignment, year, instead),
    answers: new Map(
      Array.from(kept.answers, ([question, text]) => [
        question,
        answerWithoutPersonal(text, year, instead)
      ])
    )
  }))

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
