import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { editionId, partKey, sectionId } from '../testing/report'
import { partIn, partKeyOf, partKeySchema, partNamedBy } from './part'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)

test('a key names its edition and section, and no other pair has it', () => {
  fc.assert(
    fc.property(id.map(editionId), id.map(sectionId), (edition, section) => {
      const key = partKeyOf(edition, section)
      expect(partIn(key)).toEqual({ edition, section })
      expect(v.is(partKeySchema, key)).toBe(true)
      expect(encodeURIComponent(key)).toBe(key)
    })
  )
})

test.each(['', '.', 'a', 'a.', '.b', 'a.b.c', 'A.b', 'a.b c', 'a/b'])('%j is no key', (text) => {
  expect(v.is(partKeySchema, text)).toBe(false)
})

test('a bare section is read as a part where one report alone has it', () => {
  const [one, other] = [editionId('a-2024'), editionId('b-2024')]
  const partNamed = partNamedBy((section) => {
    if (section === 'inleiding') return [one, other]
    return section === 'voorkomen' ? [other] : []
  })
  expect(partNamed('voorkomen')).toBe('b-2024.voorkomen')
  expect(partNamed('inleiding')).toBeNull()
  expect(partNamed('weg')).toBeNull()
  expect(partNamed('niet goed')).toBeNull()
  // What is named in full is what it says, whether or not that report is there.
  expect(partNamed('c-2024.inleiding')).toBe(partKey('c-2024.inleiding'))
})
