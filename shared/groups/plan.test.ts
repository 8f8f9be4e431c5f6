import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Change } from '../notes/commands'
import { annotationIdSchema, type Annotation } from '../notes/model'
import { bare } from '../testing/annotations'
import { anyAnnotation } from '../testing/any-annotation'
import type { GroupFile } from './file'
import { annotationsIn, layersIn, ownerIdSchema, type Layer } from './model'
import { planMerge, planMerges } from './plan'

const owner = {
  id: v.parse(ownerIdSchema, '0d1a2b3c-4d5e-4f60-8a7b-9c8d7e6f5a4b'),
  name: 'Anna'
}
const ids = [
  '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c',
  '7f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c',
  '8f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c'
].map((id) => v.parse(annotationIdSchema, id))
const [id = v.parse(annotationIdSchema, '')] = ids

const noteOf = (body: string, updatedAt: number, more: Partial<Annotation> = {}): Annotation => ({
  ...bare,
  id,
  anchor: {
    edition: 'rat-2024',
    block: 'b-een',
    start: 0,
    end: 3,
    quote: 'een',
    prefix: '',
    suffix: ''
  } as Annotation['anchor'],
  createdAt: 1,
  updatedAt,
  ...more,
  kind: 'note',
  body
})

const fileOf = (
  annotations: readonly Annotation[],
  madeAt: number,
  removed: GroupFile['removed'] = []
): GroupFile => ({ owner, annotations: [...annotations], removed, madeAt })

/** The layers as they are after changes, kept as the app keeps them. */
const after = (changes: readonly Change[], rows = new Map<string, unknown>()): Layer | null => {
  for (const change of changes) if (change.kind === 'remember') rows.set(change.key, change.value)
  return layersIn(Array.from(rows, ([key, value]) => ({ key, value })))[0] ?? null
}

/** A layer after files were taken in one after the other. */
const taken = (files: readonly GroupFile[]): Layer | null => {
  const rows = new Map<string, unknown>()
  return files.reduce<Layer | null>(
    (here, file) => after(planMerge(here, file).changes, rows),
    null
  )
}

describe('a plan', () => {
  const first = fileOf([noteOf('een', 10)], 100)

  test('of a first file adds all of it', () => {
    const plan = planMerge(null, first)
    expect(plan).toMatchObject({ added: [{ id }], changed: [], removed: [], same: 0 })
    expect(annotationsIn(taken([first]) ?? { shared: new Map() })).toMatchObject([{ body: 'een' }])
  })

  test('of the same file again changes nothing', () => {
    expect(planMerge(taken([first]), first)).toMatchObject({ same: 1, added: [], changes: [] })
  })

  test('of a later one tells what was changed and what is gone', () => {
    const here = taken([first])
    expect(planMerge(here, fileOf([noteOf('twee', 20)], 200))).toMatchObject({
      changed: [{ body: 'twee' }],
      atOdds: [],
      same: 0
    })
    expect(planMerge(here, fileOf([], 200, [{ id, at: 20 }]))).toMatchObject({
      removed: [{ body: 'een' }]
    })
  })

  test('of an earlier one does not bring back what was changed or removed since', () => {
    const later = fileOf([noteOf('twee', 20)], 200)
    expect(planMerge(taken([first, later]), first)).toMatchObject({ same: 1, changes: [] })
    const gone = fileOf([], 300, [{ id, at: 30 }])
    expect(planMerge(taken([later, gone]), first)).toMatchObject({ added: [], changes: [] })
  })

  test('of an annotation changed on two machines keeps the latest of each field, and says so', () => {
    const edits = { place: 1, content: 30, tags: 1 }
    const one = fileOf([noteOf('hier', 30, { edits })], 300)
    const other = fileOf(
      [noteOf('een', 40, { edits: { place: 1, content: 10, tags: 40 }, tags: ['les'] })],
      400
    )
    const plan = planMerge(taken([one]), other)
    expect(plan).toMatchObject({ atOdds: [{ body: 'hier', tags: ['les'] }], changed: [] })
  })

  test('goes by the name of the latest file', () => {
    const renamed = { ...fileOf([], 200), owner: { ...owner, name: 'Anna B.' } }
    expect(planMerge(taken([first]), renamed)).toMatchObject({ formerName: 'Anna' })
    expect(taken([renamed, first])?.name).toBe('Anna B.')
  })
})

test('two files of one person, chosen together, are taken in one after the other', () => {
  const files = [fileOf([noteOf('een', 10)], 100), fileOf([noteOf('twee', 20)], 200)]
  const { plans, changes } = planMerges([], files)
  expect(plans).toMatchObject([{ added: [{ body: 'een' }] }, { changed: [{ body: 'twee' }] }])
  expect(new Set(changes.map((one) => ('key' in one ? one.key : ''))).size).toBe(changes.length)
  expect(annotationsIn(after(changes) ?? { shared: new Map() })).toMatchObject([{ body: 'twee' }])
})

test('files taken in in any order, and more than once, end in the same layer', () => {
  const moments = 6
  const file = fc
    .record({
      annotations: fc.uniqueArray(anyAnnotation(moments, fc.constantFrom(...ids)), {
        maxLength: 3,
        selector: (one) => one.id
      }),
      removed: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), at: fc.nat(moments) }), {
        maxLength: 3,
        selector: (one) => one.id
      }),
      madeAt: fc.nat(moments),
      name: fc.constantFrom('Anna', 'Bas')
    })
    .map(({ name, ...rest }): GroupFile => ({ ...rest, owner: { ...owner, name } }))
  const orders = fc.array(file, { minLength: 1, maxLength: 5 }).chain((files) =>
    fc.tuple(
      fc.constant(files),
      fc
        .shuffledSubarray([...files, ...files], {
          minLength: files.length,
          maxLength: files.length * 2
        })
        .map((some) => [...some, ...files])
    )
  )
  const byId = (layer: Layer | null) =>
    layer === null
      ? null
      : { ...layer, shared: [...layer.shared].sort(([one], [other]) => (one < other ? -1 : 1)) }
  fc.assert(
    fc.property(orders, ([files, shuffled]) => {
      expect(byId(taken(shuffled))).toEqual(byId(taken(files)))
    }),
    { numRuns: 1_000 }
  )
})
