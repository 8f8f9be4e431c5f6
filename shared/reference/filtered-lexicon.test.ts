import { expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { filteredLexicon, sizeOf } from './filtered-lexicon'
import type { Lexicon } from './model'

const lexicon: Lexicon = {
  ...reference.lexicon,
  names: [{ term: 'Belastingdienst', variants: ['fiscus'], note: null, given: null }],
  synonyms: [{ words: ['uitreizigers'], seek: ['Syriëgangers'], note: null }],
  spelling: [{ preferred: 'gedachtegoed', variants: ['gedachtengoed'] }]
}

test.each([
  ['dtv', 'abbreviations'],
  ['vertrek terugkeer', 'abbreviations'],
  ['fiscus', 'names'],
  ['syriegangers', 'synonyms'],
  ['uitreiz', 'synonyms'],
  ['gedachtengoed', 'spelling']
] as const)('%s is found among the %s', (typed, kind) => {
  const found = filteredLexicon(lexicon, typed)
  expect(sizeOf(found)).toBe(1)
  expect(found[kind]).toHaveLength(1)
})

test('nothing typed leaves all of them', () => {
  expect(filteredLexicon(lexicon, '')).toEqual(lexicon)
  expect(sizeOf(lexicon)).toBe(5)
})
