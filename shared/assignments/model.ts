/**
 * Reading assignments: questions that a trainer ties to passages, what a trainee answers, and what trainees handed
 * in. All of it is kept as rows of what the app remembers, apart from the reader's own notes.
 */
import * as v from 'valibot'
import { textAnchorSchema } from '../anchor/model'
import { ownerSchema } from '../groups/model'

export const assignmentIdSchema = v.pipe(v.string(), v.uuid(), v.brand('AssignmentId'))
export type AssignmentId = v.InferOutput<typeof assignmentIdSchema>

export const questionIdSchema = v.pipe(v.string(), v.uuid(), v.brand('QuestionId'))
export type QuestionId = v.InferOutput<typeof questionIdSchema>

/** The longest texts, in UTF-16 code units. */
export const longest = {
  title: 200,
  introduction: 10_000,
  question: 2_000,
  hint: 2_000,
  answer: 20_000
} as const

export const mostQuestions = 50
export const mostPassages = 10
/** Over so many blocks a passage goes at most. */
const mostBlocks = 50

/** The most words that a trainer can ask for. */
export const mostWords = 2_000

/** The longest assignment, written as JSON: its passages carry their quotes. */
const longestAssignment = 1_000_000

/** Milliseconds since 1970-01-01 UTC, as far as there are dates. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))

const anchorSchema = v.pipe(
  textAnchorSchema,
  v.check(({ start, end }) => start < end)
)

/** A passage that a question is about, over one block or more. */
const passageSchema = v.strictObject({
  anchor: anchorSchema,
  further: v.pipe(v.array(anchorSchema), v.maxLength(mostBlocks), v.readonly())
})
export type QuestionPassage = v.InferOutput<typeof passageSchema>

const questionSchema = v.strictObject({
  id: questionIdSchema,
  text: v.pipe(v.string(), v.maxLength(longest.question)),
  /** Empty for none. */
  hint: v.pipe(v.string(), v.maxLength(longest.hint)),
  /** About how many words the answer should have; null where that is left open. */
  words: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostWords))),
  passages: v.pipe(v.array(passageSchema), v.maxLength(mostPassages), v.readonly())
})
export type Question = v.InferOutput<typeof questionSchema>

/** As long as it is being made, texts and passages may lack. */
export const assignmentSchema = v.pipe(
  v.strictObject({
    id: assignmentIdSchema,
    title: v.pipe(v.string(), v.maxLength(longest.title)),
    introduction: v.pipe(v.string(), v.maxLength(longest.introduction)),
    questions: v.pipe(v.array(questionSchema), v.maxLength(mostQuestions), v.readonly()),
    /** When it was changed last; never earlier than before. */
    updatedAt: moment
  }),
  v.check(({ questions }) => new Set(questions.map(({ id }) => id)).size === questions.length),
  v.check((assignment) => JSON.stringify(assignment).length <= longestAssignment)
)
export type Assignment = v.InferOutput<typeof assignmentSchema>

/** What an assignment lacks before it can be handed out. */
export type Lacking =
  | { readonly kind: 'title' }
  | { readonly kind: 'questions' }
  /** Numbers of questions, from 1. */
  | { readonly kind: 'text'; readonly questions: readonly number[] }
  | { readonly kind: 'passages'; readonly questions: readonly number[] }

/** Everything that lacks; nothing of what can be handed out. */
export const lackingIn = ({ title, questions }: Assignment): readonly Lacking[] => {
  const numbers = (lacks: (question: Question) => boolean): readonly number[] =>
    questions.flatMap((question, at) => (lacks(question) ? [at + 1] : []))
  const texts = numbers(({ text }) => text.trim() === '')
  const passages = numbers((question) => question.passages.length === 0)
  return [
    ...(title.trim() === '' ? [{ kind: 'title' } as const] : []),
    ...(questions.length === 0 ? [{ kind: 'questions' } as const] : []),
    ...(texts.length > 0 ? [{ kind: 'text', questions: texts } as const] : []),
    ...(passages.length > 0 ? [{ kind: 'passages', questions: passages } as const] : [])
  ]
}

/** An answer as it was handed in. */
export const givenAnswerSchema = v.strictObject({
  /** Plain text in Markdown; empty where an answer was taken back. */
  text: v.pipe(v.string(), v.maxLength(longest.answer)),
  /** The words of the question that it answers: the trainer may have changed them since. */
  asked: v.pipe(v.string(), v.maxLength(longest.question)),
  /**
   * When it was first handed in like this, by the clock of who wrote it. It is compared with other answers of the same
   * person only, so that a clock that is wrong does no harm.
   */
  at: moment
})
export type GivenAnswer = v.InferOutput<typeof givenAnswerSchema>

/** What a trainee hands in: all answers, also those that were handed in before. */
export const handInSchema = v.pipe(
  v.strictObject({
    assignment: v.strictObject({
      id: assignmentIdSchema,
      title: v.pipe(v.string(), v.maxLength(longest.title))
    }),
    owner: ownerSchema,
    answers: v.pipe(
      v.array(v.strictObject({ question: questionIdSchema, ...givenAnswerSchema.entries })),
      // A question that the trainer took away since may have been answered before.
      v.maxLength(4 * mostQuestions),
      v.readonly()
    )
  }),
  v.check(({ answers }) => new Set(answers.map(({ question }) => question)).size === answers.length)
)
export type HandIn = v.InferOutput<typeof handInSchema>
