import { describe, expect, test } from 'vitest'
import { reference } from '../testing/reference'
import { catalogueOf, entriesOfKind, entryNamed } from './catalogue'
import { abbreviationId, entryKindAt, entryKinds, entrySteps } from './entry'

const catalogue = catalogueOf(reference)

describe('the catalogue of an edition', () => {
  test.each(entryKinds)('every %s is found by what it is called', (kind) => {
    const all = entriesOfKind(catalogue, kind)
    expect(all.length).toBe(catalogue.entries[kind].size)
    for (const entry of all) expect(entryNamed(catalogue, entry)).toEqual(entry)
  })

  test('an entry says what it is also known by, unless its name does', () => {
    expect(entriesOfKind(catalogue, 'procedure').map(({ also }) => also)).toEqual(['PGA', null])
    expect(entriesOfKind(catalogue, 'law').map(({ also }) => also)).toEqual(['29754, nr. 678'])
    expect(entriesOfKind(catalogue, 'abbreviation')[0]).toMatchObject({
      id: 'dt-v',
      name: 'DT&V',
      also: 'Dienst Terugkeer en Vertrek'
    })
  })

  test('it rests on its first passage, or the first place that names it; or on nothing', () => {
    const source = (kind: (typeof entryKinds)[number], at: number) =>
      entriesOfKind(catalogue, kind)[at]?.source?.block ?? null
    expect(source('procedure', 0)).toBe('b-lokaal')
    expect(source('procedure', 1)).toBeNull()
    expect(source('organisation', 1)).toBe('b-lokaal')
    expect(source('law', 0)).toBe('b-noot')
  })

  test('what is not there is not made up', () => {
    expect(entryNamed(catalogue, { entry: 'law', id: abbreviationId('weg') })).toBeUndefined()
  })
})

describe('names of entries', () => {
  test.each([
    ['DT&V', 'dt-v'],
    ["Da'esh", 'da-esh'],
    ['nr.', 'nr'],
    ['PGA CTER', 'pga-cter'],
    ['N/O', 'n-o'],
    ['Coördinatie', 'coordinatie']
  ])('%s is called %s', (short, id) => {
    expect(abbreviationId(short)).toBe(id)
  })

  test('each kind has a step of its own', () => {
    for (const kind of entryKinds) expect(entryKindAt(entrySteps[kind])).toBe(kind)
    expect(entryKindAt('inleiding')).toBeUndefined()
    expect(entryKindAt(undefined)).toBeUndefined()
  })
})
