import * as v from 'valibot'
import { expect, test } from 'vitest'
import { annotationIdSchema } from '../../shared/notes/model'
import { mutatedIds } from './watch'

const idOf = (number: number) =>
  v.parse(annotationIdSchema, `00000000-0000-4000-8000-00000000000${number}`)
const key = (number: number, more: object = {}) => ({
  from: idOf(number),
  to: idOf(number),
  d: 1,
  ...more
})
const parts = (tree: unknown) => ({ 'idb://naslag/annotations/': tree })

test.each<[string, Readonly<Record<string, unknown>>, readonly string[] | null]>([
  [
    'rows of a tree',
    parts(key(2, { l: key(1), r: key(3, { l: null }) })),
    [idOf(1), idOf(2), idOf(3)]
  ],
  ['no rows', parts({ d: 0 }), []],
  ['another table', { 'idb://naslag/memory/': key(1) }, []],
  ['another notebook', { 'idb://anders/annotations/': key(1) }, []],
  ['all rows', parts({ from: -Infinity, to: [[]], d: 1 }), null],
  ['a range within', parts(key(1, { l: { from: idOf(1), to: idOf(3) } })), null],
  ['what cannot be read', parts('alles'), null]
])('%s', (_case, told, ids) => {
  expect(mutatedIds(told, 'naslag')).toEqual(ids)
})
