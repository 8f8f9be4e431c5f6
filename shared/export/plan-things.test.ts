import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { answerKey, givenKey, handInKey, keptTask } from '../assignments/kept'
import { collectionIn, collectionIdSchema, kept, type Collection } from '../collections/model'
import { headKey, ownerIdSchema, sharedKey } from '../groups/model'
import type { Change } from '../notes/commands'
import type { NotebookNow } from '../notes/history'
import { annotationIdSchema } from '../notes/model'
import { undoing } from '../testing/acts'
import { anyAssignment } from '../testing/any-assignment'
import { editionId } from '../testing/report'
import { transitionKey } from '../transition/model'
import type { MemoryRow } from '../vault/model'
import { planThingsAdded, planThingsReturned } from './plan-things'
import { thingsIn } from './things'

const uuid = (number: number): string => `00000000-0000-4000-8000-${`${number}`.padStart(12, '0')}`
const owner = v.parse(ownerIdSchema, uuid(1))
const noteId = v.parse(annotationIdSchema, uuid(2))
const rowOf = (change: Change): MemoryRow => {
  if (change.kind !== 'remember') throw new Error('no row')
  return { key: change.key, value: change.value }
}
const collection = (number: number, more: Partial<Collection> = {}): MemoryRow =>
  rowOf(
    kept({
      id: v.parse(collectionIdSchema, uuid(number)),
      name: `Map ${number}`,
      createdAt: 1,
      changedAt: 1,
      removedAt: null,
      items: [],
      ...more
    })
  )
const layer: readonly MemoryRow[] = [
  { key: headKey(owner), value: { name: 'Anna', handedIn: 3 } },
  { key: sharedKey(owner, noteId), value: { annotation: null, removedAt: 4 } }
]
const [assignment] = fc.sample(
  anyAssignment(1_000).filter(({ title, questions: [one] }) => title !== '' && one !== undefined),
  { numRuns: 1, seed: 3 }
)
const question = assignment?.questions[0]
if (assignment === undefined || question === undefined) throw new Error('no assignment')
const task = rowOf(keptTask({ role: 'received', assignment }))
const answer = (text: string): MemoryRow => ({
  key: answerKey(assignment.id, question.id),
  value: { text }
})
const handIn: readonly MemoryRow[] = [
  { key: handInKey(assignment.id, owner), value: { name: 'Bo', handedIn: 3 } },
  { key: givenKey(assignment.id, owner, question.id), value: { text: 'x', asked: 'y', at: 1 } }
]
const place: MemoryRow = {
  key: transitionKey(editionId('rat-2024'), noteId),
  value: { kind: 'nowhere' }
}
const settings: MemoryRow = { key: 'settings', value: 1 }

const after = (rows: readonly MemoryRow[], changes: readonly Change[]): readonly MemoryRow[] => {
  const all = new Map(rows.map(({ key, value }) => [key, value]))
  for (const change of changes) {
    if (change.kind === 'remember') all.set(change.key, change.value)
    if (change.kind === 'forget') all.delete(change.key)
  }
  return byKey(Array.from(all, ([key, value]) => ({ key, value })))
}
const byKey = (rows: readonly MemoryRow[]): readonly MemoryRow[] =>
  rows.toSorted((one, other) => (one.key < other.key ? -1 : 1))

const nowOf = (rows: readonly MemoryRow[]): NotebookNow => {
  const all = new Map(rows.map(({ key, value }) => [key, value]))
  return { annotation: () => undefined, row: (key) => all.get(key) }
}

/** What there is once changes were made as one act, and that was undone. */
const undone = (here: readonly MemoryRow[], changes: readonly Change[]) => {
  const made = after(here, changes)
  return after(made, undoing(changes, nowOf(here), nowOf(made)))
}

/** What a reader can have, each thing with all of its rows, as it was or changed, or not at all. */
const anyState = fc
  .tuple(
    fc.constantFrom([], [collection(1)], [collection(1, { name: 'Anders' })]),
    fc.constantFrom([], [collection(2)], [collection(2, { removedAt: 5 })]),
    fc.constantFrom([], layer, layer.slice(0, 1)),
    fc.constantFrom([], [task], [task, answer('een')], [task, answer(' ')], [task, ...handIn]),
    fc.constantFrom([], [place]),
    fc.constantFrom([], [settings])
  )
  .map((parts) => parts.flat())

/** What the reader sees as things. */
const seen = (rows: readonly MemoryRow[]) =>
  [...thingsIn(rows).values()]
    .filter(({ isThere }) => isThere)
    .map(({ kind, name, rows }) => JSON.stringify([kind, name, [...rows].sort()]))
    .sort()

describe('going back to how it was', () => {
  test('gives just the things of then, and undoing just those of now', () => {
    fc.assert(
      fc.property(anyState, anyState, (here, then) => {
        const { changes } = planThingsReturned(here, then, 9)
        const returned = after(here, changes)
        expect(seen(returned)).toEqual(seen(then))
        expect(undone(here, changes)).toEqual(byKey(here))
        const isSettings = ({ key }: MemoryRow) => key === settings.key
        expect(returned.filter(isSettings)).toEqual(here.filter(isSettings))
      })
    )
  })

  test('to where one is, there is nothing to do', () => {
    fc.assert(
      fc.property(anyState, (here) => {
        expect(planThingsReturned(here, here, 9).changes).toEqual([])
      })
    )
  })

  test('names what comes back, changes and goes', () => {
    const here = [collection(1, { name: 'Anders' }), task, answer('later'), ...handIn]
    const then = [collection(1), task, answer('toen'), ...layer, place]
    const { back, changed, gone } = planThingsReturned(here, then, 9)
    expect(back).toMatchObject([{ kind: 'colleague', name: 'Anna' }, { kind: 'place' }])
    expect(changed).toMatchObject([
      { kind: 'collection', name: 'Map 1' },
      { kind: 'answer', name: `${assignment.title}: ${question.text}` }
    ])
    expect(gone).toMatchObject([{ kind: 'hand-in', name: `Bo, ${assignment.title}` }])
  })

  test('a collection of later goes to those that were removed, as it is now', () => {
    const then = [collection(1, { name: 'Oud', removedAt: 2 })]
    const { gone, changes } = planThingsReturned([collection(1)], then, 9)
    expect(gone).toMatchObject([{ kind: 'collection', name: 'Map 1' }])
    const [row] = after([collection(1)], changes)
    expect(collectionIn(row?.value)).toMatchObject({ name: 'Map 1', removedAt: 9 })
  })

  test('one that was removed comes back as it was', () => {
    const here = [collection(1, { removedAt: 2 })]
    expect(planThingsReturned(here, [collection(1)], 9)).toMatchObject({
      back: [{ kind: 'collection' }],
      changes: [{ kind: 'remember', ...collection(1) }]
    })
  })

  test('an assignment without a title is one as well', () => {
    const untitled = rowOf(keptTask({ role: 'made', assignment: { ...assignment, title: '' } }))
    expect(planThingsReturned([], [untitled], 9).back).toMatchObject([
      { kind: 'assignment', name: '' }
    ])
  })

  test('leaves what it cannot read as it is', () => {
    const unread = { key: collection(1).key, value: { later: true } }
    expect(planThingsReturned([unread], [collection(1)], 9).changes).toEqual([])
    expect(planThingsReturned([collection(1)], [unread], 9).changes).toEqual([])
  })
})

describe('adding', () => {
  test('changes nothing that is there, lacks nothing after it, and can be undone', () => {
    fc.assert(
      fc.property(anyState, anyState, (here, then) => {
        const { changes } = planThingsAdded(here, then)
        const added = after(here, changes)
        const [before, has] = [thingsIn(here), thingsIn(added)]
        for (const [base, thing] of before)
          if (thing.isThere)
            for (const [key, value] of thing.rows)
              expect(has.get(base)?.rows.get(key)).toEqual(value)
        for (const [base, thing] of thingsIn(then))
          if (thing.isThere) expect(has.get(base)?.isThere).toBe(true)
        expect(undone(here, changes)).toEqual(byKey(here))
        expect(planThingsAdded(added, then).changes).toEqual([])
      })
    )
  })

  test('brings back what was removed, and fills up what is there', () => {
    const here = [collection(1, { removedAt: 2 }), ...layer.slice(0, 1), task, answer('  ')]
    const plan = planThingsAdded(here, [collection(1), ...layer, task, answer('toen')])
    expect(plan.added).toMatchObject([{ kind: 'collection' }, { kind: 'answer' }])
    expect(plan.filled).toMatchObject([{ kind: 'colleague', name: 'Anna' }])
  })
})
