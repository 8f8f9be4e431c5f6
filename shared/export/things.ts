/**
 * What a reader made that is kept as rows of memory: collections, what colleagues handed over, reading assignments with
 * their answers. Rows of one such thing come back, change and go together, and are told by its name.
 */
import {
  answerKey,
  assignmentsIn,
  assignmentsPrefix,
  handInKey,
  isInAssignments,
  taskKey,
  type KeptAssignment
} from '../assignments/kept'
import { collectionIn, isCollection } from '../collections/model'
import { headKey, isInLayer, layersIn } from '../groups/model'
import { isInAct } from '../notes/history'
import type { MemoryRow } from '../vault/model'

/** In the order in which they are told. */
export const thingKinds = [
  'collection',
  'colleague',
  'assignment',
  'answer',
  'hand-in',
  'place'
] as const
export type ThingKind = (typeof thingKinds)[number]

/** One thing, as a reader knows it. */
export interface NamedThing {
  readonly kind: ThingKind
  /** Empty for a place, and for an assignment without a title. */
  readonly name: string
}

/** One thing and the rows that it is kept in, by their keys. */
export interface Thing extends NamedThing {
  /** Whether the reader has it: not where it was removed and waits to be put back, or where nothing is written in it. */
  readonly isThere: boolean
  /** Whether what says what it is can be read: it may be of a newer version. */
  readonly isReadable: boolean
  readonly rows: ReadonlyMap<string, unknown>
}

/** The things that rows of memory hold, by the first part of their keys. Rows of anything else are left out. */
export const thingsIn = (memory: readonly MemoryRow[]): ReadonlyMap<string, Thing> => {
  const rows = new Map<string, Map<string, unknown>>()
  for (const { key, value } of memory) {
    if (!isInAct(key)) continue
    const base = baseOf(key)
    rows.set(base, (rows.get(base) ?? new Map<string, unknown>()).set(key, value))
  }
  const names = namesIn(memory)
  return new Map(
    Array.from(rows, ([base, own]) => {
      const [kind, name] = [kindOf(base), names.get(base)]
      const isReadable = kind === 'place' || name !== undefined
      return [base, { kind, name: name ?? '', isThere: isThere(base, own), isReadable, rows: own }]
    })
  )
}

/** The key of the thing that a row is part of. */
const baseOf = (key: string): string => {
  const steps = key.split('/')
  if (isInLayer(key)) return steps.slice(0, 3).join('/')
  if (!isInAssignments(key)) return key
  const [start, kind, id, owner] = steps
  // What the reader handed in goes with the assignment: it says nothing without it.
  if (kind === 'zelf') return [start, 'taak', id].join('/')
  return kind === 'ingeleverd' ? [start, kind, id, owner].join('/') : key
}

const kindOf = (base: string): ThingKind => {
  if (isCollection(base)) return 'collection'
  if (isInLayer(base)) return 'colleague'
  if (!isInAssignments(base)) return 'place'
  if (base.startsWith(`${assignmentsPrefix}antwoord/`)) return 'answer'
  return base.startsWith(`${assignmentsPrefix}ingeleverd/`) ? 'hand-in' : 'assignment'
}

const isThere = (base: string, rows: ReadonlyMap<string, unknown>): boolean => {
  const own = rows.get(base)
  switch (kindOf(base)) {
    case 'collection': {
      const collection = collectionIn(own)
      // One that cannot be read may be of a newer version: it counts, so that it is not written over unseen.
      return collection === null ? own !== undefined : collection.removedAt === null
    }
    case 'answer':
      return !isBlank(own)
    case 'colleague':
    case 'assignment':
    case 'hand-in':
    case 'place':
      return own !== undefined
  }
}

const isBlank = (answer: unknown): boolean =>
  typeof answer !== 'object' ||
  answer === null ||
  ('text' in answer && typeof answer.text === 'string' && answer.text.trim() === '')

/** What things are called, as far as they can be read. */
const namesIn = (memory: readonly MemoryRow[]): ReadonlyMap<string, string> =>
  new Map([
    ...memory.flatMap(({ key, value }) => {
      const collection = isCollection(key) ? collectionIn(value) : null
      return collection === null ? [] : [[key, collection.name] as const]
    }),
    ...layersIn(memory.filter(({ key }) => isInLayer(key))).map(
      ({ id, name }) => [headKey(id), name] as const
    ),
    ...assignmentsIn(memory).flatMap(namesOf)
  ])

/** An assignment, the answers to it and what was handed in for it; what has no assignment is not shown anywhere. */
const namesOf = ({
  assignment: { id, title, questions },
  answers,
  handIns
}: KeptAssignment): readonly (readonly [string, string])[] => [
  [taskKey(id), title],
  ...Array.from(answers.keys(), (question): readonly [string, string] => {
    const asked = questions.find((one) => one.id === question)?.text
    return [answerKey(id, question), asked === undefined ? title : `${title}: ${asked}`]
  }),
  ...handIns.map((one): readonly [string, string] => [
    handInKey(id, one.id),
    `${one.name}, ${title}`
  ])
]
