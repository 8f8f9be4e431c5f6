import { expect, test } from 'vitest'
import { noteOf } from '../testing/annotations'
import { personalInAll, withoutPersonal } from './annotations'

test('what may say who a person is, is found in notes and labels, and can be left out', () => {
  const notes = [
    noteOf(1, 'Belt met 06-12345678 over de casus.'),
    noteOf(2, 'Niets bijzonders.', ['jan@voorbeeld.nl'])
  ]
  expect(personalInAll(notes, 2026).map(({ text }) => text)).toEqual([
    'Belt met 06-12345678 over de casus.',
    'jan@voorbeeld.nl'
  ])
  const left = withoutPersonal(notes, 2026, (kind) => `[${kind}]`)
  expect(left).toMatchObject([
    { body: 'Belt met [phone] over de casus.' },
    { body: 'Niets bijzonders.', tags: ['[email]'] }
  ])
  expect(personalInAll(left, 2026)).toEqual([])
})
