import { expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { groupsByKind, knownLaws, knownOrganisations } from './by-kind'
import type { Organisation } from './model'
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
  const isKnown = (one: Organisation | undefined, typed: string): boolean =>
    one !== undefined && wordsFilter(typed)(known.get(one.id) ?? '')
  for (const typed of ['DTV', 'dt&v', 'vertrek']) expect(isKnown(dtv, typed)).toBe(true)
  for (const typed of ['gemeente', 'stadsbestuur']) expect(isKnown(gemeente, typed)).toBe(true)
  expect(isKnown(dtv, 'stadsbestuur')).toBe(false)
})

test('a law is known by its number', () => {
  const [known = ''] = knownLaws(reference).values()
  expect(wordsFilter('29754 678')(known)).toBe(true)
})
