import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abbreviationId } from '../../shared/reference/entry'
import { hitKinds, orders } from '../../shared/search/model'
import { longestQuery, searchFor } from '../../shared/searches/search'
import { blockId, editionId, otherOutline, outline, partKey } from '../../shared/testing/report'
import { addressOf, addressOfSearch, addressesIn, joinedAddress, placeAt } from './address'
import { libraryOf } from './library'
import {
  keyOf,
  page,
  placeOfSearch,
  searchIn,
  shownFor,
  stepsOf,
  type SearchPlace
} from './search-place'

const library = libraryOf([outline.edition.id, otherOutline.edition.id], [outline, otherOutline])
const alone = libraryOf([outline.edition.id], [outline])
const { partNamed } = library

const idArbitrary = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const partArbitrary = fc
  .tuple(idArbitrary, idArbitrary)
  .map(([edition, section]) => partKey(`${edition}.${section}`))

const placeArbitrary: fc.Arbitrary<SearchPlace> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.slice(0, longestQuery)),
  isTyping: fc.boolean(),
  isLiteral: fc.boolean(),
  kinds: fc.uniqueArray(fc.constantFrom(...hitKinds)),
  editions: fc.uniqueArray(idArbitrary.map(editionId), { maxLength: 3 }),
  parts: fc.uniqueArray(partArbitrary, { maxLength: 8 }),
  order: fc.constantFrom(...orders),
  shown: fc.integer({ min: 1, max: 50 }).map((pages) => pages * page),
  top: fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
  opened: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
})

const names = [
  'q',
  'begin',
  'letterlijk',
  'soort',
  'rapport',
  'deel',
  'volgorde',
  'toon',
  'vanaf',
  'bij',
  'x'
]
const stepArbitrary = fc
  .tuple(fc.constantFrom(...names), fc.string())
  .map(([name, value]) => `${name}=${value}`)

describe('a search in an address', () => {
  test('is read as it was written, on its own and beside another place', () => {
    fc.assert(
      fc.property(placeArbitrary, placeArbitrary, (one, other) => {
        const joined = joinedAddress({
          main: addressOfSearch(one),
          beside: addressOf(outline, blockId('b-lokaal'), other)
        })
        // The browser takes the address as it is.
        expect(new URL(`app://naslag/#${joined}`).hash.slice(1)).toBe(joined)
        const { main, beside } = addressesIn(joined)
        expect(placeAt(outline, library, main)).toEqual({ kind: 'search', search: one })
        expect(placeAt(outline, library, beside ?? '')).toMatchObject({
          kind: 'at',
          block: { id: 'b-lokaal' },
          search: other
        })
      })
    )
  })

  test('whatever an address holds, it is read as a search that can be written again', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary), (steps) => {
        const search = searchIn(steps, partNamed)
        expect(searchIn(stepsOf(search), partNamed)).toEqual(search)
      })
    )
  })

  test('is short where all is as usual', () => {
    expect(addressOfSearch(placeOfSearch(searchFor('lokale aanpak')))).toBe(
      '/zoeken/q=lokale%20aanpak'
    )
    expect(addressOfSearch(placeOfSearch(searchFor('')))).toBe('/zoeken')
  })

  test('a part by its bare section is of the one report that has it, and left out where more have', () => {
    const partsIn = (from: typeof library) => searchIn(['deel=voorkomen,weg'], from.partNamed).parts
    expect(partsIn(alone)).toEqual(['proef-2024.voorkomen'])
    expect(partsIn(library)).toEqual([])
    // A part is no section below one.
    expect(searchIn(['deel=lokaal'], alone.partNamed).parts).toEqual([])
  })

  test('half a character is no reason to fail', () => {
    expect(addressOfSearch(placeOfSearch(searchFor('a\ud83d')))).toBe('/zoeken/q=a%EF%BF%BD')
  })

  test('what does not exist is left out', () => {
    const place = placeAt(
      outline,
      library,
      '/zoeken/q=%E0%A4%A/soort=weg,note/rapport=A%20B/deel=A%20B,a.b.c,.b/toon=-3/vanaf=x/volgorde=anders/meer'
    )
    expect(place).toEqual({
      kind: 'search',
      search: { ...placeOfSearch(searchFor('')), kinds: ['note'] }
    })
  })
})

test('as many pages of hits are shown as it takes to show one', () => {
  expect([0, 39, 40, 79, 80].map(shownFor)).toEqual([40, 40, 80, 80, 120])
})

test('hits of an organisation and of its abbreviation are told apart, though they share an id', () => {
  const edition = outline.edition.id
  const keys = (['organisation', 'abbreviation'] as const).map((entry) =>
    keyOf({ edition, target: { kind: 'entry', entry, id: abbreviationId('DTV') } })
  )
  expect(new Set(keys).size).toBe(2)
})
