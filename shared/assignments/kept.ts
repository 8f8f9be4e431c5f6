/** How assignments, answers and what was handed in are kept: rows of memory, and what they say together. */
import * as v from 'valibot'
import { ownerIdSchema, ownerSchema, type OwnerId } from '../groups/model'
import type { Slot } from '../memory/model'
import type { Change } from '../notes/commands'
import {
  assignmentIdSchema,
  assignmentSchema,
  givenAnswerSchema,
  longest,
  moment,
  questionIdSchema,
  type Assignment,
  type AssignmentId,
  type GivenAnswer,
  type Question,
  type QuestionId
} from './model'

/** What all keys here begin with. */
export const assignmentsPrefix = 'leesopdracht/'

/** Whether what is remembered under a key is of an assignment. */
export const isInAssignments = (key: string): boolean => key.startsWith(assignmentsPrefix)

export const taskKey = (id: AssignmentId): string => `${assignmentsPrefix}taak/${id}`
export const answerKey = (id: AssignmentId, question: QuestionId): string =>
  `${assignmentsPrefix}antwoord/${id}/${question}`
/** What the reader handed in themselves, and when last. */
export const ownHeadKey = (id: AssignmentId): string => `${assignmentsPrefix}zelf/${id}`
export const ownGivenKey = (id: AssignmentId, question: QuestionId): string =>
  `${ownHeadKey(id)}/${question}`
/** What others handed in. */
export const handInKey = (id: AssignmentId, owner: OwnerId): string =>
  `${assignmentsPrefix}ingeleverd/${id}/${owner}`
export const givenKey = (id: AssignmentId, owner: OwnerId, question: QuestionId): string =>
  `${handInKey(id, owner)}/${question}`

/** Whether the reader makes an assignment, or got it from a trainer. */
const roles = ['made', 'received'] as const
export type Role = (typeof roles)[number]

export const taskSchema = v.strictObject({ role: v.picklist(roles), assignment: assignmentSchema })
export type Task = v.InferOutput<typeof taskSchema>

/** An answer that is being written, as typed. */
const answerSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(longest.answer))
})

const ownHeadSchema = v.strictObject({ handedIn: moment })

const ownGivenSchema = v.strictObject({
  /** As the reader had written it. */
  text: answerSchema.entries.text,
  /** As it was in the file, which may lack what says who a person is. */
  given: answerSchema.entries.text,
  at: moment
})
export type OwnGiven = v.InferOutput<typeof ownGivenSchema>

const handInHeadSchema = v.strictObject({
  name: ownerSchema.entries.name,
  /** When the latest file of theirs that was taken in was made, by their clock. */
  handedIn: moment
})
export type HandInHead = v.InferOutput<typeof handInHeadSchema>

/** What one trainee handed in for one assignment. */
export interface HandedIn extends HandInHead {
  readonly id: OwnerId
  readonly answers: ReadonlyMap<QuestionId, GivenAnswer>
}

/** All that is known of one assignment. */
export interface KeptAssignment extends Task {
  /** The reader's own answers, as typed. */
  readonly answers: ReadonlyMap<QuestionId, string>
  /** What the reader handed in; null until they did. */
  readonly given: {
    readonly handedIn: number
    readonly answers: ReadonlyMap<QuestionId, OwnGiven>
  } | null
  /** What trainees handed in, by name. */
  readonly handIns: readonly HandedIn[]
}

/** The question that the reader is at, in the pane beside the text; null for none. */
export const openSlot: Slot<{
  readonly assignment: AssignmentId
  readonly question: QuestionId | null
} | null> = {
  key: 'leesopdracht-open',
  schema: v.nullable(
    v.strictObject({ assignment: assignmentIdSchema, question: v.nullable(questionIdSchema) })
  ),
  fallback: null
}

const rowSchema = v.object({ key: v.string(), value: v.unknown() })

/** Gathers what belongs to one assignment, by its id. */
interface Gathered {
  task: Task | null
  answers: Map<QuestionId, string>
  handedIn: number | null
  given: Map<QuestionId, OwnGiven>
  heads: Map<OwnerId, HandInHead>
  handIns: Map<OwnerId, Map<QuestionId, GivenAnswer>>
}

const nothing = (): Gathered => ({
  task: null,
  answers: new Map(),
  handedIn: null,
  given: new Map(),
  heads: new Map(),
  handIns: new Map()
})

/** Fits a value to a schema, and hands it on where it fits. */
const whenFits = <T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  then: (value: T) => void
): void => {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) then(parsed.output)
}

const gather = (into: Gathered, steps: readonly string[], value: unknown): void => {
  const [kind, , third, fourth] = steps
  if (kind === 'taak' && third === undefined)
    whenFits(taskSchema, value, (task) => (into.task = task))
  else if (kind === 'antwoord')
    whenFits(questionIdSchema, third, (question) => {
      whenFits(answerSchema, value, ({ text }) => into.answers.set(question, text))
    })
  else if (kind === 'zelf' && third === undefined)
    whenFits(ownHeadSchema, value, ({ handedIn }) => (into.handedIn = handedIn))
  else if (kind === 'zelf')
    whenFits(questionIdSchema, third, (question) => {
      whenFits(ownGivenSchema, value, (given) => into.given.set(question, given))
    })
  else if (kind === 'ingeleverd')
    whenFits(ownerIdSchema, third, (owner) => {
      if (fourth === undefined)
        whenFits(handInHeadSchema, value, (head) => into.heads.set(owner, head))
      else
        whenFits(questionIdSchema, fourth, (question) => {
          whenFits(givenAnswerSchema, value, (answer) => {
            const answers = into.handIns.get(owner) ?? new Map<QuestionId, GivenAnswer>()
            into.handIns.set(owner, answers.set(question, answer))
          })
        })
    })
}

/**
 * What rows of memory say of assignments, by title. What cannot be read, or is of an assignment that is not here, is
 * left out, and stays where it is.
 */
export const assignmentsIn = (rows: readonly unknown[]): readonly KeptAssignment[] => {
  const all = new Map<string, Gathered>()
  for (const row of rows) {
    const parsed = v.safeParse(rowSchema, row)
    if (!parsed.success || !isInAssignments(parsed.output.key)) continue
    const steps = parsed.output.key.slice(assignmentsPrefix.length).split('/')
    const id = steps[1] ?? ''
    const gathered = all.get(id) ?? nothing()
    all.set(id, gathered)
    gather(gathered, steps, parsed.output.value)
  }
  return Array.from(all)
    .flatMap(([id, { task, answers, handedIn, given, heads, handIns }]) =>
      task?.assignment.id === id
        ? [
            {
              ...task,
              answers,
              given: handedIn === null ? null : { handedIn, answers: given },
              handIns: Array.from(heads, ([owner, head]) => ({
                id: owner,
                ...head,
                answers: handIns.get(owner) ?? new Map<QuestionId, GivenAnswer>()
              })).sort(byName)
            }
          ]
        : []
    )
    .sort(
      (one, other) =>
        one.assignment.title.localeCompare(other.assignment.title, 'nl') ||
        (one.assignment.id < other.assignment.id ? -1 : 1)
    )
}

const byName = (one: HandedIn, other: HandedIn): number =>
  one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1)

/** Keeps an assignment. */
export const keptTask = (task: Task): Extract<Change, { kind: 'remember' }> => ({
  kind: 'remember',
  key: taskKey(task.assignment.id),
  value: task
})

const forgotten = (key: string): Change => ({ kind: 'forget', key })

/** Takes away what one trainee handed in. */
export const withoutHandIn = (
  { id }: Assignment,
  { id: owner, answers }: HandedIn
): readonly Change[] =>
  [handInKey(id, owner), ...Array.from(answers.keys(), (one) => givenKey(id, owner, one))].map(
    forgotten
  )

/** Takes an assignment away, with all answers to it. */
export const withoutAssignment = (kept: KeptAssignment): readonly Change[] => {
  const { id } = kept.assignment
  return [
    ...kept.handIns.flatMap((one) => withoutHandIn(kept.assignment, one)),
    ...[
      ...Array.from(kept.given?.answers.keys() ?? [], (one) => ownGivenKey(id, one)),
      ...(kept.given === null ? [] : [ownHeadKey(id)]),
      ...Array.from(kept.answers.keys(), (one) => answerKey(id, one)),
      taskKey(id)
    ].map(forgotten)
  ]
}

/** What a reader wrote to a question; empty for nothing. */
export const answerTo = ({ answers }: KeptAssignment, { id }: Question): string =>
  answers.get(id) ?? ''

export const isAnswered = (kept: KeptAssignment, question: Question): boolean =>
  answerTo(kept, question).trim() !== ''

/** How far the reader is. */
export interface Progress {
  readonly answered: number
  readonly of: number
  /** Whether something was changed since it was handed in; false until it was. */
  readonly isChanged: boolean
}

export const progressOf = (kept: KeptAssignment): Progress => {
  const { questions } = kept.assignment
  const { given } = kept
  return {
    answered: questions.filter((question) => isAnswered(kept, question)).length,
    of: questions.length,
    isChanged:
      given !== null &&
      questions.some(
        (question) => answerTo(kept, question) !== (given.answers.get(question.id)?.text ?? '')
      )
  }
}
