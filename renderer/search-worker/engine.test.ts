import { describe, expect, test } from 'vitest'
import type { Block } from '../../shared/corpus/model'
import { corpus } from '../../shared/testing/report'
import { createEngine } from './engine'

const engine = createEngine(corpus.blocks)

const found = (query: string): readonly string[] =>
  engine.search(query, 10).hits.map(({ block }) => block)

describe('search', () => {
  test.each([
    ['DT&V', ['b-lokaal']],
    ['dtv', ['b-lokaal']],
    ['pi-n', ['b-lokaal']],
    ['reele', ['b-eerste']],
    ['29754 nr. 678', ['b-noot']],
    ['casus', ['b-lokaal']],
    ['lokale aanpak', ['lokaal', 'kader']],
    ['voorkomen', ['voorkomen']],
    ['politie gemeente', []],
    ['bestaatniet', []],
    ['', []]
  ])('%j finds %j', (query, blocks) => {
    expect(found(query)).toEqual(blocks)
  })

  test('a number is not cut up and a doubled digit not dropped', () => {
    const withText = (text: string): Block => ({ ...firstParagraph(), text })
    const { search } = createEngine([withText('Kamerstuk 29754 uit 2022')])
    expect(search('29754 ', 5).total).toBe(1)
    expect(search('2022 ', 5).total).toBe(1)
    expect(search('297 ', 5).total).toBe(0)
    expect(search('202 ', 5).total).toBe(0)
  })

  test('more hits than FlexSearch gives by default are all counted', () => {
    const many = Array.from({ length: 250 }, () => firstParagraph())
    expect(createEngine(many).search('dreiging ', 5)).toMatchObject({ total: 250 })
    expect(createEngine(many).search('dreiging ', 5).hits).toHaveLength(5)
  })

  test('nothing to search is no reason to fail', () => {
    expect(createEngine([]).search('iets', 5)).toEqual({ hits: [], total: 0 })
  })
})

const firstParagraph = (): Block => {
  const block = corpus.blocks.find(({ kind }) => kind === 'paragraph')
  if (block === undefined) throw new Error('the report for tests has no paragraph')
  return block
}
