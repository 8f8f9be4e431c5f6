import { expect, test } from 'vitest'
import { noteOf, onCasusoverleg } from '../testing/annotations'
import { fieldsApart } from './model'

test('what an annotation is about belongs to its place', () => {
  const note = noteOf(1, 'tekst')
  const about = { ...note, entry: onCasusoverleg }
  expect(fieldsApart(note, about)).toEqual(['place'])
  expect(fieldsApart(about, { ...about, entry: { ...onCasusoverleg, entry: 'law' } })).toEqual([
    'place'
  ])
  expect(fieldsApart(about, { ...about })).toEqual([])
})
