import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { Change } from '../notes/commands'
import type { NotebookNow } from '../notes/history'
import { annotationSchema, saidIn, type Annotation } from '../notes/model'
import { undoing } from '../testing/acts'
import { planReturn } from './return'

const ids = Array.from({ length: 6 }, (_, at) => `6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b0${at}`)
const annotation = fc
  .record({ id: fc.constantFrom(...ids), body: fc.constantFrom('a', 'b') })
  .map(({ id, body }): Annotation =>
    v.parse(annotationSchema, {
      id,
      kind: 'note',
      body,
      anchor: { edition: 'rat-2024', block: 'b-een', start: 0, end: 3, quote: 'een' },
      createdAt: 1,
      updatedAt: 1
    })
  )
const state = fc.uniqueArray(annotation, { selector: ({ id }) => id })

const after = (
  before: readonly Annotation[],
  changes: readonly Change[]
): ReadonlyMap<string, Annotation> => {
  const all = new Map(before.map((one) => [one.id, one]))
  for (const change of changes) {
    if (change.kind === 'put') all.set(change.annotation.id, change.annotation)
    else if (change.kind === 'remove') all.delete(change.id)
  }
  return all
}
const byId = (all: Iterable<Annotation>): readonly Annotation[] =>
  [...all].toSorted((one, other) => one.id.localeCompare(other.id))

/** Annotations and nothing else. */
const alone = (annotations: readonly Annotation[]) => ({ annotations, memory: [] })

const said = (all: Iterable<Annotation>) => byId(all).map((one) => [one.id, saidIn(one, 'content')])
const nowOf = (all: ReadonlyMap<string, Annotation>): NotebookNow => ({
  annotation: (id) => all.get(id),
  row: () => undefined
})

test('goes back to just what was there then, and undoing gives just what is here now', () => {
  fc.assert(
    fc.property(state, state, (here, then) => {
      const { changes, back, changed, gone, same } = planReturn(alone(here), alone(then), 5)
      const returned = after(here, changes)
      expect(byId(returned.values())).toEqual(byId(then))
      const undo = undoing(changes, nowOf(after(here, [])), nowOf(returned))
      expect(said(after([...returned.values()], undo).values())).toEqual(said(here))
      expect(same + back.length + changed.length).toBe(then.length)
      expect(same + gone.length + changed.length).toBe(here.length)
    })
  )
})

test('what was not there yet goes to the bin', () => {
  const [here] = fc.sample(annotation, { numRuns: 1, seed: 1 })
  if (here === undefined) throw new Error('no sample')
  expect(planReturn(alone([here]), alone([]), 5).changes).toEqual([
    { kind: 'remove', id: here.id },
    { kind: 'remember', key: `prullenbak/${here.id}`, value: { annotation: here, at: 5 } }
  ])
})

test('what was changed and changed back since is as it was', () => {
  const [here] = fc.sample(annotation, { numRuns: 1, seed: 1 })
  if (here === undefined) throw new Error('no sample')
  const then = { ...here, updatedAt: 0 }
  expect(planReturn(alone([here]), alone([then]), 5)).toMatchObject({ same: 1, changes: [] })
})

test('to where one is, there is nothing to do', () => {
  fc.assert(
    fc.property(state, (here) => {
      expect(planReturn(alone(here), alone(here), 5)).toMatchObject({
        changes: [],
        same: here.length
      })
    })
  )
})
