import { describe, expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { catalogueOf } from './catalogue'
import type { EntryKind } from './entry'
import { entryFinder } from './find'

const find = entryFinder(catalogueOf(reference))
const found = (typed: string) =>
  find(typed, 10).map(({ entry, isNamed }) => `${isNamed ? '! ' : ''}${entry.entry} ${entry.id}`)

describe('entries by what they are called', () => {
  test.each([
    ['casus', '! procedure casusoverleg'],
    ['PGA', '! procedure casusoverleg'],
    ['nood', '! procedure noodplan'],
    ['dt&v', '! organisation dtv'],
    ['Dienst Terugkeer en Vertrek', '! organisation dtv'],
    ['gemeente', '! organisation gemeente'],
    ['dtn', '! abbreviation dtn'],
    ['29754, nr. 678', '! law brief-678']
  ])('%s is first of all %s', (typed, first) => {
    expect(found(typed)[0]).toBe(first)
  })

  test('what only begins a name of another kind than a procedure does not name it', () => {
    expect(found('geme')).toEqual(['organisation gemeente'])
    expect(found('terugkeer')).toEqual(['organisation dtv', 'abbreviation dt-v'])
  })

  test('a procedure that is named comes before what is written just so', () => {
    const abbreviations = reference.lexicon.abbreviations.map((one) =>
      one.short === 'DTN' ? { ...one, short: 'CASUS' } : one
    )
    const more = { ...reference, lexicon: { ...reference.lexicon, abbreviations } }
    expect(
      entryFinder(catalogueOf(more))('casus', 10).map(({ entry, isNamed }) => [
        entry.entry,
        isNamed
      ])
    ).toEqual([
      ['procedure', true],
      ['abbreviation', true]
    ])
  })

  test('two letters name only what they are all of', () => {
    expect(found('np')[0]).toBe('! procedure noodplan')
    expect(found('no')).not.toContain('! procedure noodplan')
  })

  test('figures and events are found, never named', () => {
    expect(found('nummer van het dreigingsbeeld')).toEqual(['figure dtn-58'])
    expect(found('verschijnt')).toEqual(['event dtn-verschenen'])
  })

  test('no more than asked for, the best ones; of all kinds, or of some', () => {
    const names = (most: number, kinds?: readonly EntryKind[]): readonly string[] =>
      find('dreigingsbeeld', most, kinds).map(({ entry }) => entry.id)
    const all = names(10)
    expect(all.length).toBeGreaterThan(2)
    expect(names(2)).toEqual(all.slice(0, 2))
    expect(names(10, ['event'])).toEqual(['dtn-verschenen'])
  })

  test.each(['', ' ', 'n', '&', 'iets anders'])('%j finds nothing', (typed) => {
    expect(found(typed)).toEqual([])
  })
})
