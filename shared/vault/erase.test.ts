import * as v from 'valibot'
import { expect, test } from 'vitest'
import { collectionIdSchema, collectionKey, type Collection } from '../collections/model'
import { annotationIdSchema } from '../notes/model'
import { erasureSchema, withoutErased } from './erase'
import { applyChanges, contentsOf, emptyState, type VaultState } from './model'

const id = v.parse(annotationIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
const other = v.parse(annotationIdSchema, '0d1c2b3a-4958-4677-8695-a4b3c2d1e0f9')

const state = (): VaultState => {
  const made = emptyState()
  applyChanges(made, [
    { kind: 'put', id: other, row: 'hier' },
    { kind: 'remove', id },
    { kind: 'remember', key: `prullenbak/${id}`, value: 'weg' },
    { kind: 'remember', key: `prullenbak/${other}`, value: 'ook weg' },
    { kind: 'remember', key: `overgang/rat-2024/${id}`, value: 'waar het stond' },
    { kind: 'remember', key: `overgang/rat-2024/${other}`, value: 'blijft' },
    { kind: 'remember', key: 'settings', value: {} }
  ])
  return made
}

const collectionOf = (nth: number, removedAt: number | null): Collection => ({
  id: v.parse(collectionIdSchema, `0d1c2b3a-4958-4677-8695-a4b3c2d1e0f${nth}`),
  name: `Map ${nth}`,
  createdAt: 1,
  changedAt: 1,
  removedAt,
  items: []
})
const rowIn = (value: Collection) => ({ key: collectionKey(value.id), value })
const rowOf = (value: Collection) => ({ kind: 'remember' as const, ...rowIn(value) })

test('what is chosen from the bin goes, and nothing else', () => {
  const before = state()
  expect(contentsOf(withoutErased(before, { kind: 'binned', ids: [id] }))).toEqual({
    annotations: [{ id: other, row: 'hier' }],
    memory: [
      { key: `prullenbak/${other}`, value: 'ook weg' },
      { key: `overgang/rat-2024/${other}`, value: 'blijft' },
      { key: 'settings', value: {} }
    ],
    removed: []
  })
  // When writing anew fails, the vault goes on with what it had.
  expect(contentsOf(before)).toEqual(contentsOf(state()))
})

test('a collection goes, with nothing else, once it was removed', () => {
  const [here, gone] = [collectionOf(1, null), collectionOf(2, 1)]
  const before = state()
  applyChanges(before, [here, gone].map(rowOf))
  const erasing = (one: Collection) =>
    contentsOf(withoutErased(before, { kind: 'collection', id: one.id })).memory
  const all = contentsOf(before).memory
  expect(all).toContainEqual(rowIn(gone))
  expect(erasing(gone)).toEqual(all.filter(({ key }) => key !== collectionKey(gone.id)))
  expect(erasing(here)).toEqual(all)
})

test('all is all', () => {
  expect(contentsOf(withoutErased(state(), { kind: 'all' }))).toEqual(contentsOf(emptyState()))
})

test.each<[string, unknown]>([
  ['nothing chosen', { kind: 'binned', ids: [] }],
  ['no id', { kind: 'binned', ids: ['../x'] }],
  ['another kind', { kind: 'some', ids: [id] }],
  ['more than it has', { kind: 'all', ids: [id] }]
])('is refused with %s', (_name, erasure) => {
  expect(v.safeParse(erasureSchema, erasure).success).toBe(false)
})
