import { expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { groupsByKind, knownLaw, knownOrganisations } from './by-kind'
import { wordsFilter } from './words-filter'

test('entries stand under their kind, in the order of the kinds and their own; a kind without any is left out', () => {
  const entries = [
    { kind: 'wet', name: 'een' },
    { kind: 'beleid', name: 'twee' },
    { kind: 'wet', name: 'drie' }
  ] as const
  expect(groupsByKind(entries, ['beleid', 'wet'])).toEqual([
    { kind: 'beleid', entries: [entries[1]] },
    { kind: 'wet', entries: [entries[0], entries[2]] }
  ])
})

test('an organisation is known by other spellings of its abbreviation and by what people call it', () => {
  const [dtv, gemeente] = reference.organisations
  const { lexicon } = reference
  const known = knownOrganisations({
    ...reference,
    lexicon: {
      ...lexicon,
      names: [{ term: 'Gemeente', variants: ['stadsbestuur'], note: null, given: null }]
    }
  })
  expect(dtv && known.get(dtv.id)).toContain('DTV')
  expect(gemeente && known.get(gemeente.id)).toEqual(['Gemeente', null, 'gemeente', 'stadsbestuur'])
})

test('a law is known by its number', () => {
  const [law] = reference.laws
  expect(law && wordsFilter('29754 678')(knownLaw(law))).toBe(true)
})
