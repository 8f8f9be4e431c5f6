import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectionLabel } from '../corpus/outline'
import { outline } from '../testing/report'
import { placeIndexOf } from './place-index'
import { sectionsLike } from './titles'

const index = placeIndexOf(outline)
const ids = (typed: string): readonly string[] => sectionsLike(index, typed).map(({ id }) => id)

describe('sectionsLike', () => {
  test.each([
    ['voork', ['voorkomen']],
    ['lok', ['lokaal', 'kader']],
    ['aanpak lokale', ['lokaal', 'kader']],
    // A piece of a word, as compounds are.
    ['leiding', ['inleiding']],
    ['la', ['lokaal', 'kader']],
    ['1.', ['lokaal', 'voorkomen']],
    ['lokale 1.1', ['lokaal']],
    ['INLEIDÍNG', ['inleiding']],
    ['l', []],
    ['politie', []],
    ['', []]
  ])('%s', (typed, expected) => {
    expect(ids(typed)).toEqual(expected)
  })

  test('every section is found by its label', () => {
    for (const section of outline.sections.values())
      expect(ids(sectionLabel(section))).toContain(section.id)
  })

  test('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(ids(typed).length).toBeLessThanOrEqual(outline.sections.size)
      })
    )
  })
})
