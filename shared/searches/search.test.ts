import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { partNamedBy } from '../search/part'
import { editionId, partKey } from '../testing/report'
import {
  isSameSearch,
  recentSearchesSchema,
  savedSearchesSchema,
  searchFor,
  searchKept,
  withRecent,
  withSaved,
  type KeptSearch
} from './search'

const textsOf = (searches: readonly KeptSearch[]): readonly string[] =>
  searches.map(({ text }) => text)

const recentOf = (...texts: readonly string[]): readonly KeptSearch[] =>
  texts.map(searchFor).reduce(withRecent, [])

test('the newest search comes first, and each stands in the list once', () => {
  expect(textsOf(recentOf('gemeente', 'politie', 'gemeente '))).toEqual(['gemeente', 'politie'])
})

test('typing on takes the place of what was typed before', () => {
  expect(textsOf(recentOf('politie', 'casus', 'casusoverleg'))).toEqual(['casusoverleg', 'politie'])
})

test('nothing typed is no search', () => {
  expect(recentOf('  ')).toEqual([])
})

test('the order of choices makes no difference, the choices do', () => {
  const search = searchFor('gemeente')
  const [one, other] = [partKey('proef-2024.voorkomen'), partKey('proef-2024.inleiding')]
  expect(isSameSearch({ ...search, parts: [one, other] }, { ...search, parts: [other, one] })).toBe(
    true
  )
  expect(isSameSearch(search, { ...search, parts: [one] })).toBe(false)
  expect(isSameSearch(search, { ...search, isLiteral: true })).toBe(false)
  expect(isSameSearch(search, { ...search, editions: [editionId('proef-2024')] })).toBe(false)
})

test('what was kept before there were more reports is read as it was meant', () => {
  const row = {
    text: 'gemeente',
    isLiteral: false,
    kinds: [],
    parts: ['voorkomen', 'inleiding', 'weg'],
    order: 'relevance'
  }
  const [kept] = v.parse(recentSearchesSchema, [row])
  const partNamed = partNamedBy((section) =>
    (section === 'weg' ? [] : section === 'inleiding' ? ['a-2024', 'b-2024'] : ['a-2024']).map(
      editionId
    )
  )
  expect(kept && searchKept(kept, partNamed)).toEqual({
    ...searchFor('gemeente'),
    parts: ['a-2024.voorkomen']
  })
})

test('a saved search gives way to a new one of its name; they stand by name', () => {
  const saved = [
    { name: 'Zorg', search: searchFor('zorg') },
    { name: 'Aanpak', search: searchFor('aanpak') },
    { name: 'Zorg ', search: searchFor('zorgpartners ') }
  ].reduce(withSaved, [])
  expect(saved.map(({ name, search }) => [name, search.text])).toEqual([
    ['Aanpak', 'aanpak'],
    ['Zorg', 'zorgpartners']
  ])
})

test('whatever is searched and saved, the lists are such as can be kept', () => {
  const text = fc
    .tuple(fc.string(), fc.nat(400))
    .map(([start, length]) => start + 'x'.repeat(length))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 130 }), (texts) => {
      const recent = texts.map(searchFor).reduce(withRecent, [])
      expect(v.is(recentSearchesSchema, recent)).toBe(true)
      const saved = texts
        .map((name) => ({ name: name.trim().slice(0, 120), search: searchFor(name) }))
        .filter(({ name }) => name.trim() !== '')
        .reduce(withSaved, [])
      expect(v.is(savedSearchesSchema, saved)).toBe(true)
    })
  )
})
