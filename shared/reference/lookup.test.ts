import { describe, expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { catalogueOf } from './catalogue'
import { entryFinder } from './find'
import { lookupOf } from './lookup'

const catalogue = catalogueOf({
  ...reference,
  lexicon: {
    ...reference.lexicon,
    names: [{ term: 'Kamerbrief', variants: ['brief aan de Kamer'], note: null, given: null }],
    synonyms: [{ words: ['noodplan'], seek: ['rampenplan'], note: null }]
  }
})
const lookup = lookupOf(catalogue, entryFinder(catalogue))

const found = (typed: string): readonly string[] =>
  lookup(typed, 3).map(({ entry, id }) => `${entry} ${id}`)

describe('looking an entry up in a meeting', () => {
  test.each([
    ['casus', 'procedure casusoverleg'],
    ['pga', 'procedure casusoverleg'],
    ['dt&v', 'organisation dtv'],
    ['rampen', 'procedure noodplan'],
    ['brief aan', 'law brief-678'],
    ['kies intervent', 'procedure casusoverleg']
  ])('%s brings %s first', (typed, first) => {
    expect(found(typed)[0]).toBe(first)
  })

  test('what is named so comes before a card that has the word, and nothing comes twice', () => {
    expect(found('gemeente')).toEqual(['organisation gemeente', 'procedure casusoverleg'])
  })

  test('figures and events come after cards', () => {
    expect(found('dreigingsbeeld')).toEqual([
      'abbreviation dtn',
      'figure dtn-58',
      'event dtn-verschenen'
    ])
  })

  test('nothing typed, and what nothing answers to, bring nothing', () => {
    expect(found(' … ')).toEqual([])
    expect(found('kwantumcomputer')).toEqual([])
  })

  test('no more than asked for', () => {
    expect(lookup('e', 1)).toHaveLength(1)
  })
})
