/**
 * What taking files in would do, worked out before anything is changed. Of an assignment, and of each answer of each
 * person, the latest counts; in whichever order files come in, and however often, the end is the same.
 */
import type { OwnerId } from '../groups/model'
import type { Change } from '../notes/commands'
import type { AssignmentFile } from './file'
import {
  givenKey,
  handInKey,
  keptTask,
  type HandedIn,
  type HandInHead,
  type KeptAssignment
} from './kept'
import type { Assignment, AssignmentId, GivenAnswer, HandIn, QuestionId } from './model'

/** How what a file brings compares with what is here. */
export type Standing =
  | 'new'
  | 'newer'
  /** Everything in it is here already. */
  | 'same'
  /** Older than what is here, which stays. */
  | 'older'
  /** Answers to an assignment that is not here. */
  | 'unknown'
  /** The reader's own answers. */
  | 'own'

/** What would come of one file. */
export type LookedAt =
  | { readonly kind: 'assignment'; readonly assignment: Assignment; readonly how: Standing }
  | {
      readonly kind: 'hand-in'
      readonly handIn: HandIn
      readonly madeAt: number
      readonly how: Standing
      /** How many answers are new or other ones. */
      readonly changed: number
    }

export interface TakeInPlan {
  /** One a file, in their order. */
  readonly looked: readonly LookedAt[]
  readonly changes: readonly Change[]
}

type Remembered = Extract<Change, { kind: 'remember' }>

/** Of two forms the later one; of two of the same moment always the same one. */
const isLater = <T>(one: T, other: T, momentOf: (form: T) => number): boolean => {
  const [time, otherTime] = [momentOf(one), momentOf(other)]
  return time === otherTime ? JSON.stringify(one) > JSON.stringify(other) : time > otherTime
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The later of two forms of an assignment. */
const laterAssignment = (one: Assignment, other: Assignment): Assignment =>
  isLater(one, other, ({ updatedAt }) => updatedAt) ? one : other

const laterAnswer = (one: GivenAnswer, other: GivenAnswer): GivenAnswer =>
  isLater(one, other, ({ at }) => at) ? one : other

const laterHead = (one: HandInHead, other: HandInHead): HandInHead =>
  isLater(one, other, ({ handedIn }) => handedIn) ? one : other

const lookAtAssignment = (
  here: KeptAssignment | undefined,
  file: Assignment
): {
  readonly how: Standing
  readonly kept: KeptAssignment
  readonly changes: readonly Remembered[]
} => {
  if (here === undefined) {
    const task = { role: 'received', assignment: file } as const
    return {
      how: 'new',
      kept: { ...task, answers: new Map(), given: null, handIns: [] },
      changes: [keptTask(task)]
    }
  }
  const { role, assignment } = here
  if (isSame(assignment, file)) return { how: 'same', kept: here, changes: [] }
  if (laterAssignment(assignment, file) === assignment)
    return { how: 'older', kept: here, changes: [] }
  const kept = { ...here, assignment: file }
  return { how: 'newer', kept, changes: [keptTask({ role, assignment: file })] }
}

const lookAtHandIn = (
  here: KeptAssignment,
  { owner, answers }: HandIn,
  madeAt: number
): {
  readonly how: Standing
  readonly after: HandedIn
  readonly changes: readonly Remembered[]
} => {
  const known = here.handIns.find(({ id }) => id === owner.id)
  const { id } = here.assignment
  const file: HandInHead = { name: owner.name, handedIn: madeAt }
  const head =
    known === undefined ? file : laterHead({ name: known.name, handedIn: known.handedIn }, file)
  const after = new Map<QuestionId, GivenAnswer>(known?.answers)
  const changes: Remembered[] = []
  for (const { question, text, asked, at } of answers) {
    const incoming: GivenAnswer = { text, asked, at }
    const was = after.get(question)
    const is = was === undefined ? incoming : laterAnswer(was, incoming)
    after.set(question, is)
    if (was === undefined || !isSame(was, is))
      changes.push({ kind: 'remember', key: givenKey(id, owner.id, question), value: is })
  }
  if (known?.name !== head.name || known.handedIn !== head.handedIn)
    changes.push({ kind: 'remember', key: handInKey(id, owner.id), value: head })
  const isOlder = known !== undefined && madeAt < known.handedIn
  const how =
    known === undefined ? 'new' : isOlder ? 'older' : changes.length === 0 ? 'same' : 'newer'
  return { how, after: { id: owner.id, ...head, answers: after }, changes }
}

/**
 * Works files out one after the other; what has to be changed in the end stands in `changes`, once for each row.
 * Assignments come first: the answers to one may have been chosen together with it. `own` is who the reader is.
 */
export const planTakeIn = (
  here: readonly KeptAssignment[],
  files: readonly AssignmentFile[],
  own: OwnerId | null
): TakeInPlan => {
  const all = new Map<AssignmentId, KeptAssignment>(here.map((one) => [one.assignment.id, one]))
  const changes = new Map<string, Change>()
  const looked = new Map<AssignmentFile, LookedAt>()
  const change = (made: readonly Remembered[]): void => {
    for (const one of made) changes.set(one.key, one)
  }
  for (const file of files) {
    if (file.kind !== 'assignment') continue
    const { assignment } = file
    const { how, kept, changes: made } = lookAtAssignment(all.get(assignment.id), assignment)
    all.set(assignment.id, kept)
    change(made)
    looked.set(file, { kind: 'assignment', assignment, how })
  }
  for (const file of files) {
    if (file.kind !== 'hand-in') continue
    const { handIn, madeAt } = file
    const kept = all.get(handIn.assignment.id)
    const left = (how: Standing): void => {
      looked.set(file, { kind: 'hand-in', handIn, madeAt, how, changed: 0 })
    }
    if (handIn.owner.id === own) left('own')
    else if (kept === undefined) left('unknown')
    else {
      const { how, after, changes: made } = lookAtHandIn(kept, handIn, madeAt)
      const others = kept.handIns.filter(({ id }) => id !== after.id)
      all.set(kept.assignment.id, { ...kept, handIns: [...others, after] })
      change(made)
      const changed = made.filter(({ key }) => key !== handInKey(handIn.assignment.id, after.id))
      looked.set(file, { kind: 'hand-in', handIn, madeAt, how, changed: changed.length })
    }
  }
  return {
    looked: files.flatMap((file) => looked.get(file) ?? []),
    changes: [...changes.values()]
  }
}
