import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { blockSchema, type Block } from '../corpus/model'
import { planOf, vocabularyOf } from './plan'
import { idfOf, passagesOf, rank } from './rank'

const block = (id: string, section: string, text: string): Block =>
  v.parse(blockSchema, {
    id,
    section,
    text,
    marks: [],
    page: null,
    source: [],
    note: null,
    ...(id === section
      ? { kind: 'heading', level: 2, box: false }
      : { kind: 'paragraph', number: 1 })
  })

const search = (blocks: readonly Block[], query: string) => {
  const passages = passagesOf(blocks)
  const terms = planOf(query, vocabularyOf(blocks.map(({ text }) => text))).map((term) => ({
    ...term,
    idf: idfOf(1, blocks.length)
  }))
  return rank(passages, terms, 6)
}

const found = (blocks: readonly Block[], query: string) =>
  search(blocks, query).map((hit) => hit.block)

describe('rank', () => {
  test('every word must be met, in the text or in the title of its section', () => {
    const blocks = [
      block('detentie', 'detentie', 'Detentie'),
      block('b-a', 'detentie', 'Het regime voor terroristen'),
      block('b-b', 'detentie', 'Er is een regime'),
      block('b-c', 'elders', 'Een regime zonder meer')
    ]
    expect(found(blocks, 'detentie regime ')).toEqual(['b-a', 'b-b'])
  })

  test('a title alone is no reason to show a passage under it', () => {
    const blocks = [
      block('detentie', 'detentie', 'Detentie'),
      block('b-a', 'detentie', 'Iets anders')
    ]
    expect(found(blocks, 'detentie ')).toEqual(['detentie'])
  })

  test('a heading with the words comes first', () => {
    const blocks = [
      block('b-a', 'x', 'Over de lokale aanpak en nog eens de lokale aanpak'),
      block('lokaal', 'lokaal', 'Lokale aanpak')
    ]
    expect(found(blocks, 'lokale aanpak')[0]).toBe('lokaal')
  })

  test('words that stand together count for more than words apart', () => {
    const blocks = [
      block('b-apart', 'x', 'signalen die men later gaat delen met'),
      block('b-samen', 'x', 'men gaat later signalen delen met wie')
    ]
    expect(found(blocks, 'signalen delen ')).toEqual(['b-samen', 'b-apart'])
  })

  test('the word itself comes before what begins with it', () => {
    const blocks = [
      block('b-langer', 'x', 'iets over gemeentelijk beleid'),
      block('b-zelf', 'x', 'iets over gemeente en beleid')
    ]
    expect(found(blocks, 'gemeente')).toEqual(['b-zelf', 'b-langer'])
  })

  test('matches are the found words in the text, ascending, a joined word as one', () => {
    const text = 'Bij de DT&V geldt: DTV is de DT&V.'
    const [hit] = search([block('b-a', 'x', text)], 'dt&v ')
    expect(hit?.matches.map(([start, end]) => text.slice(start, end))).toEqual([
      'DT&V',
      'DTV',
      'DT&V'
    ])
  })

  test('equals keep the order of the report', () => {
    const blocks = ['b-1', 'b-2', 'b-3'].map((id) => block(id, 'x', 'gelijk aan elkaar'))
    expect(found(blocks, 'gelijk ')).toEqual(['b-1', 'b-2', 'b-3'])
  })
})

test('a rarer word says more', () => {
  expect(idfOf(1, 100)).toBeGreaterThan(idfOf(50, 100))
  expect(idfOf(100, 100)).toBeGreaterThan(0)
})
