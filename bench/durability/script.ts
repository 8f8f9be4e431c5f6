/**
 * What a reader does in a run, worked out from the run's number alone: so that the bench knows, outside
 * of the app, what the page has been asked to keep. Runs in the page as well.
 */
import type { Change } from '../../shared/notes/commands'
import { meanings, type Annotation, type AnnotationId } from '../../shared/notes/model'
import { bare } from '../../shared/testing/annotations'
import { seeded } from '../random'

/** Writers that keep at the same time, each its own notes. */
export const writers = [0, 1, 2] as const

/** The first moment of all runs; what is written later has a later date. */
const epoch = 1_750_000_000_000

const sentence = 'Wat er staat moet er blijven staan, ook na een klap. É😀 '

/** The id of a note, from which its run and its writer can be read again. */
const idOf = (run: number, writer: number, number: number): AnnotationId => {
  const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0')
  return `${hex(run, 8)}-${hex(writer, 4)}-4000-8000-${hex(number, 12)}` as AnnotationId
}

/** Run and writer of a row's id; null for what is not from a run. */
export const ownerOf = (id: string): { readonly run: number; readonly writer: number } | null => {
  const [, run, writer] = /^([0-9a-f]{8})-([0-9a-f]{4})-4000-8000-[0-9a-f]{12}$/.exec(id) ?? []
  return run === undefined || writer === undefined
    ? null
    : { run: Number.parseInt(run, 16), writer: Number.parseInt(writer, 16) }
}

/** One thing that a writer does, and what it has then. */
export interface Step {
  readonly changes: readonly Change[]
  readonly held: ReadonlyMap<string, Annotation>
}

/** The steps of a writer, without end: new notes, changed ones and removed ones. */
export function* stepsOf(run: number, writer: number): Generator<Step, never> {
  const below = seeded(run * writers.length + writer)
  let held: ReadonlyMap<string, Annotation> = new Map()
  let made = 0
  for (let step = 1; ; step += 1) {
    const ids = [...held.keys()]
    const own = held.get(ids[below(ids.length + 1)] ?? '')
    const choice = below(100)
    const now = epoch + step
    const size = below(20) === 0 ? 10_000 + below(20_000) : 20 + below(1_500)
    if (own === undefined || choice < 30) {
      const id = idOf(run, writer, (made += 1))
      held = new Map(held).set(id, rowOf(id, below(10), now, textOf(step, size)))
      yield { changes: putOf(held.get(id)), held }
    } else if (choice < 75 || ids.length < 3) {
      const row = { ...own, updatedAt: now }
      held = new Map(held).set(
        own.id,
        row.kind === 'note' ? { ...row, body: textOf(step, size) } : row
      )
      yield { changes: putOf(held.get(own.id)), held }
    } else {
      const rest = new Map(held)
      rest.delete(own.id)
      held = rest
      yield { changes: [{ kind: 'remove', id: own.id }], held }
    }
  }
}

const putOf = (row: Annotation | undefined): readonly Change[] =>
  row === undefined ? [] : [{ kind: 'put', annotation: row }]

const textOf = (step: number, size: number): string =>
  `${step}: ${sentence.repeat(Math.ceil(size / sentence.length))}`

const rowOf = (id: AnnotationId, choice: number, now: number, body: string): Annotation => {
  const anchor = {
    edition: 'rat-2024',
    block: 'b-proef',
    start: 0,
    end: 3,
    quote: 'Het',
    prefix: '',
    suffix: ''
  } as Annotation['anchor']
  const base = { ...bare, id, anchor, createdAt: now, updatedAt: now }
  if (choice === 0) return { ...base, kind: 'bookmark', name: '' }
  const meaning = meanings[choice]
  return meaning === undefined
    ? { ...base, kind: 'note', body }
    : { ...base, kind: 'highlight', meaning }
}
