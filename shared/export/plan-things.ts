/** How collections, layers and assignments come back from a file or an earlier state, worked out before they do. */
import { removed } from '../collections/acts'
import { collectionIn } from '../collections/model'
import type { Change } from '../notes/commands'
import type { MemoryRow } from '../vault/model'
import { thingsIn, type NamedThing, type Thing } from './things'

/** What would be added to what is here; what is here stays as it is. */
export interface ThingsAdded {
  readonly added: readonly NamedThing[]
  /** Are here, but lack something that they had. */
  readonly filled: readonly NamedThing[]
  /** Rows of what the reader does not see as a thing there. */
  readonly rest: number
  readonly changes: readonly Change[]
}

/** What would become of things when all is as it was. */
export interface ThingsReturned {
  readonly back: readonly NamedThing[]
  readonly changed: readonly NamedThing[]
  readonly gone: readonly NamedThing[]
  readonly changes: readonly Change[]
}

const nothing: ReadonlyMap<string, unknown> = new Map()

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const row = (key: string, value: unknown): Change =>
  value === undefined ? { kind: 'forget', key } : { kind: 'remember', key, value }

/** What makes rows of what they are: only of those keys that are otherwise. */
const between = (
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>
): readonly Change[] =>
  [...new Set([...from.keys(), ...to.keys()])].flatMap((key) =>
    isSame(from.get(key), to.get(key)) ? [] : [row(key, to.get(key))]
  )

/** Works out what is added: all of a thing that is not here, and of one that is, the rows that it lacks. */
export const planThingsAdded = (
  here: readonly MemoryRow[],
  were: readonly MemoryRow[]
): ThingsAdded => {
  const own = thingsIn(here)
  const all = Array.from(thingsIn(were), ([base, thing]) => {
    const now = own.get(base)
    const rows = now?.rows ?? nothing
    const lacks = new Map([...thing.rows].filter(([key]) => !rows.has(key)))
    const isBack = thing.isThere && now?.isThere !== true
    const after = new Map([...rows, ...(isBack ? thing.rows : lacks)])
    const changes = between(rows, after)
    const isFilled = thing.isThere && !isBack && changes.length > 0
    return { thing, isBack, isFilled, changes }
  })
  return {
    added: all.flatMap(({ thing, isBack }) => (isBack ? [thing] : [])),
    filled: all.flatMap(({ thing, isFilled }) => (isFilled ? [thing] : [])),
    rest: all.reduce((sum, { thing, changes }) => sum + (thing.isThere ? 0 : changes.length), 0),
    changes: all.flatMap(({ changes }) => changes)
  }
}

/**
 * Works out how things become as they were. A collection of later goes to those that were removed, where it can be put back
 * for a while; what has no such place goes. What cannot be read now or then is left as it is.
 */
export const planThingsReturned = (
  here: readonly MemoryRow[],
  were: readonly MemoryRow[],
  now: number
): ThingsReturned => {
  const [own, earlier] = [thingsIn(here), thingsIn(were)]
  const all = [...new Set([...earlier.keys(), ...own.keys()])].flatMap((base) => {
    const [present, then] = [own.get(base), earlier.get(base)]
    if (![present, then].every((one) => one?.isReadable !== false)) return []
    const fate = fateOf(present, then)
    if (fate === null) return []
    const rows = present?.rows ?? nothing
    const after = fate.kind === 'gone' ? goneFrom(base, rows, then, now) : fate.thing.rows
    return [{ ...fate, changes: between(rows, after) }]
  })
  const named = (kind: Fate['kind']): readonly NamedThing[] =>
    all.flatMap((one) => (one.kind === kind ? [one.thing] : []))
  return {
    back: named('back'),
    changed: named('changed'),
    gone: named('gone'),
    changes: all.flatMap(({ changes }) => changes)
  }
}

interface Fate {
  readonly kind: 'back' | 'changed' | 'gone'
  /** As it was then; of what goes, as it is now. */
  readonly thing: Thing
}

/** What becomes of a thing; null where it is the same to the reader. */
const fateOf = (present: Thing | undefined, then: Thing | undefined): Fate | null => {
  const isHere = present?.isThere === true
  if (then?.isThere === true) {
    if (!isHere) return { kind: 'back', thing: then }
    return between(present.rows, then.rows).length === 0 ? null : { kind: 'changed', thing: then }
  }
  return isHere ? { kind: 'gone', thing: present } : null
}

/** The rows of a thing that was not there yet, once it is gone. */
const goneFrom = (
  base: string,
  rows: ReadonlyMap<string, unknown>,
  then: Thing | undefined,
  now: number
): ReadonlyMap<string, unknown> => {
  const collection = collectionIn(rows.get(base))
  return collection === null ? (then?.rows ?? nothing) : new Map([[base, removed(collection, now)]])
}
