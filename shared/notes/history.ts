/**
 * What a reader did, so that it can be undone and done again. An act knows the annotations as they were and as
 * they became; to undo it is to make them as they were, as long as they still are what they became: what has
 * been changed since, by another window or a file, is not overwritten.
 */
import { isInAssignments } from '../assignments/kept'
import { isCollection } from '../collections/model'
import { isInLayer } from '../groups/model'
import { isInTransition } from '../transition/model'
import { inBinAs, isInBin, type Binned } from './bin'
import type { Change } from './commands'
import { editsOf, fieldsApart, type Annotation, type AnnotationId } from './model'

/** What is in the notebook: annotations by their id, and what else belongs to acts by its key. */
export interface NotebookNow {
  readonly annotation: (id: AnnotationId) => Annotation | undefined
  /** Undefined where nothing is kept. */
  readonly row: (key: string) => unknown
}

/** An annotation before and after an act; null where it was not there. */
interface AnnotationTurn {
  readonly kind: 'annotation'
  readonly id: AnnotationId
  readonly before: Annotation | null
  readonly after: Annotation | null
}

/** The same of another row; undefined where it was not there. */
interface RowTurn {
  readonly kind: 'row'
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

type Turn = AnnotationTurn | RowTurn

/** Something that was done. */
export interface Act {
  /** What it is called, as in "Ongedaan gemaakt: markering verwijderd". */
  readonly name: string
  readonly turns: readonly [Turn, ...Turn[]]
}

/** Acts that can be undone, and those that can be done again; the last one of each last. */
export interface History {
  readonly done: readonly Act[]
  readonly undone: readonly Act[]
}

/** So many acts can be undone. */
const mostActs = 200

export const noHistory: History = { done: [], undone: [] }

/**
 * Whether what is remembered under a key is the reader's own, and keeps an act from being undone when it has been changed
 * since. What else an act has brought, as settings from a file, goes on changing by itself: of that, what is still as the
 * act left it is undone.
 */
export const isInAct = (key: string): boolean =>
  [isInLayer, isCollection, isInAssignments, isInTransition].some((is) => is(key))

/** What an act is about first: tells it from another one of the same name. */
export const keyOf = ({ turns: [first] }: Act): string =>
  first.kind === 'row' ? first.key : first.id

/**
 * What changes do to the annotations and rows that there are now; null where they do nothing to any. What is in the bin
 * comes and goes with its annotation.
 */
export const actOf = (name: string, changes: readonly Change[], now: NotebookNow): Act | null => {
  const [first, ...more] = changes.flatMap((change): readonly Turn[] => {
    if (change.kind === 'remember' || change.kind === 'forget') {
      const { key } = change
      const before = now.row(key)
      const after = change.kind === 'remember' ? change.value : undefined
      return isInBin(key) || isSameRow(before, after) ? [] : [{ kind: 'row', key, before, after }]
    }
    const id = change.kind === 'put' ? change.annotation.id : change.id
    const before = now.annotation(id) ?? null
    const after = change.kind === 'put' ? change.annotation : null
    return isSame(before, after) ? [] : [{ kind: 'annotation', id, before, after }]
  })
  return first === undefined ? null : { name, turns: [first, ...more] }
}

/** Changes without those that forget a row of an act that is not there: of thousands each costs time. */
export const withoutIdle = (changes: readonly Change[], now: NotebookNow): readonly Change[] =>
  changes.filter(
    (change) =>
      change.kind !== 'forget' || !isInAct(change.key) || now.row(change.key) !== undefined
  )

/** What became of one annotation; null where it is as it was. */
export const actOn = (
  name: string,
  id: AnnotationId,
  before: Annotation | null,
  after: Annotation | null
): Act | null =>
  isSame(before, after) ? null : { name, turns: [{ kind: 'annotation', id, before, after }] }

/** What became of one row; null where it is as it was. */
export const actOnRow = (name: string, key: string, before: unknown, after: unknown): Act | null =>
  isSameRow(before, after) ? null : { name, turns: [{ kind: 'row', key, before, after }] }

/** Rows are plain JSON from one hand: the same text is the same row. */
const isSameRow = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** After an act: what was undone before it cannot be done again. */
export const withAct = ({ done }: History, act: Act): History => ({
  done: [...done, act].slice(-mostActs),
  undone: []
})

const isSame = (one: Annotation | null, other: Annotation | null): boolean =>
  one === null || other === null ? one === other : fieldsApart(one, other).length === 0

/** A step back or forward. */
export interface Step {
  readonly act: Act
  /** What has to be written; null where what the act made has been changed since. */
  readonly changes: readonly Change[] | null
  /** What can be done after it. */
  readonly history: History
}

/** The step that undoes the last act, at a moment; null where there is none. */
export const stepBack = ({ done, undone }: History, now: NotebookNow, at: number): Step | null => {
  const act = done.at(-1)
  if (act === undefined) return null
  const changes = changesTo('before', act, now, at)
  const rest = done.slice(0, -1)
  return {
    act,
    changes,
    history: { done: rest, undone: changes === null ? undone : [...undone, act] }
  }
}

/** The step that does again what was undone last, at a moment; null where there is none. */
export const stepForward = (
  { done, undone }: History,
  now: NotebookNow,
  at: number
): Step | null => {
  const act = undone.at(-1)
  if (act === undefined) return null
  const changes = changesTo('after', act, now, at)
  const rest = undone.slice(0, -1)
  return { act, changes, history: { done: changes === null ? done : [...done, act], undone: rest } }
}

/** What makes the annotations of an act as they were before or after it; null where they are neither. */
const changesTo = (
  side: 'before' | 'after',
  { turns }: Act,
  now: NotebookNow,
  at: number
): readonly Change[] | null => {
  const other = side === 'before' ? 'after' : 'before'
  const isThere = (turn: Turn): boolean =>
    turn.kind === 'row'
      ? isSameRow(now.row(turn.key), turn[other])
      : isSame(now.annotation(turn.id) ?? null, turn[other])
  const isLoose = (turn: Turn): boolean => turn.kind === 'row' && !isInAct(turn.key)
  if (!turns.every((turn) => isLoose(turn) || isThere(turn))) return null
  return turns.filter(isThere).flatMap((turn): readonly Change[] => {
    if (turn.kind === 'annotation')
      return changesOf(turn.id, now.annotation(turn.id), turn[side], at)
    const { key, [side]: value } = turn
    return [value === undefined ? { kind: 'forget', key } : { kind: 'remember', key, value }]
  })
}

const changesOf = (
  id: AnnotationId,
  here: Annotation | undefined,
  wanted: Annotation | null,
  at: number
): readonly Change[] => {
  if (wanted !== null)
    return [
      { kind: 'put', annotation: restamped(wanted, here, at) },
      // What is here is not in the bin.
      ...(here === undefined ? [{ kind: 'forget', key: inBinAs(id) } as const] : [])
    ]
  if (here === undefined) return []
  const binned: Binned = { annotation: here, at }
  return [
    { kind: 'remove', id },
    { kind: 'remember', key: inBinAs(id), value: binned }
  ]
}

/** To be what it was is a change as well, and the latest: a comparison by time would take it back otherwise. */
const restamped = (wanted: Annotation, here: Annotation | undefined, at: number): Annotation => {
  const apart = here === undefined ? [] : fieldsApart(wanted, here)
  return {
    ...wanted,
    updatedAt: at,
    edits: {
      ...editsOf(here ?? wanted),
      ...Object.fromEntries(apart.map((field) => [field, at]))
    }
  }
}
