import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outline, sectionId } from '../testing/report'
import { contentsFilter } from './filter'
import { expandableIn, rowsOf } from './rows'

const all = { isShown: () => true, isExpanded: () => true }

describe('rowsOf', () => {
  test('what is closed hides what lies below it', () => {
    const rows = rowsOf(outline.parts, { ...all, isExpanded: () => false })
    expect(rows.map(({ node, isExpanded }) => [node.section.id, isExpanded])).toEqual([
      ['inleiding', null],
      ['voorkomen', false]
    ])
  })

  test('places are counted among what is shown', () => {
    const rows = rowsOf(outline.parts, { ...all, isShown: (id) => id !== 'inleiding' })
    expect(rows.map(({ position, siblings, level }) => [position, siblings, level])).toEqual([
      [1, 1, 1],
      [1, 1, 2]
    ])
  })

  test('each row stands below its parent, one level deeper', () => {
    const ids = [...outline.sections.keys()]
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (shown, open) => {
        const rows = rowsOf(outline.parts, {
          isShown: (id) => shown.includes(id),
          isExpanded: (id) => open.includes(id)
        })
        rows.forEach((row, at) => {
          const above = rows.slice(0, at).findLast(({ level }) => level < row.level)
          expect(row.parent).toBe(above?.node.section.id ?? null)
          expect(row.level).toBe((above?.level ?? 0) + 1)
          expect(row.position).toBeLessThanOrEqual(row.siblings)
        })
      })
    )
  })

  test('only sections with something below them can be opened', () => {
    expect(expandableIn(outline.parts)).toEqual(['voorkomen'])
  })
})

describe('contentsFilter', () => {
  const filter = contentsFilter(outline)
  const ids = (query: string) => {
    const filtered = filter(query)
    return filtered === null ? null : [[...filtered.matching], [...filtered.shown]]
  }

  test.each([
    ['LOKALE', [['lokaal'], ['lokaal', 'voorkomen']]],
    ['aanpak 1.1', [['lokaal'], ['lokaal', 'voorkomen']]],
    ['inléiding', [['inleiding'], ['inleiding']]],
    ['kwantum', [[], []]],
    ['  ', null]
  ])('%j', (query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  test('a box is not in the contents and so not found', () => {
    expect(filter('aanpak')?.matching.has(sectionId('kader'))).toBe(false)
  })
})
