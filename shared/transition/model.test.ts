import * as v from 'valibot'
import { expect, test } from 'vitest'
import { annotationIdSchema } from '../notes/model'
import { editionId } from '../testing/report'
import { isInTransition, transitionKey, transitionsIn, type TransitionRow } from './model'

const id = v.parse(annotationIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
const other = v.parse(annotationIdSchema, '0d1c2b3a-4958-4677-8695-a4b3c2d1e0f9')
const [first, second] = [editionId('rat-2024'), editionId('rat-2025')]
const anchor = {
  edition: first,
  block: 'b',
  start: 0,
  end: 3,
  quote: 'Het',
  prefix: '',
  suffix: ''
}
const stood = { kind: 'stood', target: [anchor], next: second }
const nowhere: TransitionRow = { kind: 'nowhere' }

test('rows are read by edition and annotation', () => {
  const transitions = transitionsIn([
    { key: transitionKey(first, id), value: stood },
    { key: transitionKey(second, other), value: nowhere }
  ])
  expect(transitions.of(first).stood.get(id)).toEqual([anchor])
  expect([...transitions.of(second).nowhere]).toEqual([other])
  expect([...transitions.takenTo(second)]).toEqual([id])
  expect(transitions.of(second).stood.size).toBe(0)
  expect(transitions.takenTo(first).size).toBe(0)
})

test.each([
  ['another key', { key: 'overgang/rat-2024', value: stood }],
  ['no annotation', { key: 'overgang/rat-2024/x', value: stood }],
  ['no target', { key: transitionKey(first, id), value: { ...stood, target: [] } }],
  ['another kind', { key: transitionKey(first, id), value: { kind: 'gezien' } }],
  ['no row', null]
])('what cannot be read is left out: %s', (_name, row) => {
  expect(transitionsIn([row]).of(first).stood.size).toBe(0)
})

test('its keys are told from others', () => {
  expect(isInTransition(transitionKey(first, id))).toBe(true)
  expect(isInTransition('nieuwe-editie/verteld')).toBe(false)
})
