import { describe, expect, test } from 'vitest'
import type { Block, Corpus } from '../../shared/corpus/model'
import type { Answer, SearchQuery } from '../../shared/search/model'
import { corpus } from '../../shared/testing/report'
import { buildSearch } from '../../tools/search/build'
import { openEngine } from './engine'

const asked: Omit<SearchQuery, 'text'> = {
  isTyping: true,
  isLiteral: false,
  kinds: [],
  editions: [],
  parts: [],
  order: 'relevance',
  limit: 10
}

const searching = (report: Corpus): ((text: string, more?: Partial<SearchQuery>) => Answer) => {
  const engine = openEngine([buildSearch(report, null)])
  return (text, more = {}) => engine.search({ text, ...asked, ...more })
}

const ask = searching(corpus)
const found = (text: string): readonly string[] => ask(text).hits.map(({ block }) => block)

const paragraph = corpus.blocks.find(({ kind }) => kind === 'paragraph')
const withBlocks = (blocks: readonly Block[]): Corpus => ({ ...corpus, blocks })
const ofTexts = (...texts: readonly string[]): Corpus =>
  withBlocks(texts.flatMap((text) => (paragraph === undefined ? [] : [{ ...paragraph, text }])))

describe('search', () => {
  test.each([
    ['DT&V', ['b-lokaal']],
    ['dtv', ['b-lokaal']],
    ['pi-n', ['b-lokaal']],
    ['reele', ['b-eerste']],
    ['29754 nr. 678', ['b-noot']],
    ['casus', ['b-lokaal']],
    ['overleg', ['b-lokaal']],
    ['lokale aanpak', ['lokaal', 'kader']],
    ['politie OF gemeente', ['b-onderpunt', 'b-lokaal']],
    ['politie EN gemeente', []],
    ['werken NIET casusoverleg', []],
    ['"in het casusoverleg"', ['b-lokaal']],
    ['"het in casusoverleg"', []],
    ['soort:kader', ['kader', 'b-kader']],
    ['bestaatniet', []],
    ['constructor', []],
    ['', []]
  ])('%j finds %j', (query, blocks) => {
    expect(found(query).slice(0, 2)).toEqual(blocks)
  })

  test('a number is not cut up and a doubled digit not dropped', () => {
    const search = searching(ofTexts('Kamerstuk 29754 uit 2022'))
    expect(search('29754 ').total).toBe(1)
    expect(search('2022 ').total).toBe(1)
    expect(search('297 ').total).toBe(0)
    expect(search('202 ').total).toBe(0)
  })

  test('only the last word, with nothing behind it, may be the beginning of one', () => {
    const search = searching(ofTexts('De gemeenten', 'De politie'))
    expect(search('gemeent').total).toBe(1)
    expect(search('gemeent ').total).toBe(0)
    expect(search('pol', { isTyping: false }).total).toBe(0)
    expect(search('pol OF gemeent').hits).toHaveLength(1)
    expect(search('"gemeent').total).toBe(0)
  })

  test('more hits than FlexSearch gives by default are all counted', () => {
    const texts = Array.from({ length: 250 }, () => 'Een reële dreiging.')
    const { hits, total } = searching(ofTexts(...texts))('dreiging ')
    expect(total).toBe(250)
    expect(hits).toHaveLength(10)
  })

  test('nothing to search is no reason to fail', () => {
    expect(searching(withBlocks([]))('iets')).toMatchObject({ hits: [], total: 0 })
    expect(openEngine([]).search({ text: 'iets', ...asked })).toMatchObject({ hits: [], total: 0 })
  })

  test('only the mistyped word is mended', () => {
    const search = searching(ofTexts('De burgemeester spreekt met burgermeesterskandidaten.'))
    expect(search('burgermeesterskandidaten burgermeester', { isTyping: false }).mended).toBe(
      'burgermeesterskandidaten burgemeester'
    )
  })

  test('an index of another build than its passages is a bug, not an empty answer', () => {
    const files = buildSearch(corpus, null)
    const { passages } = buildSearch(ofTexts('Iets anders'), null)
    expect(() => openEngine([{ ...files, passages }])).toThrow('not of one build')
    expect(() => openEngine([{ ...files, index: files.index.subarray(0, 100) }])).toThrow('cut off')
  })
})

test('a block is known by the part it stands in', () => {
  const { partOf } = openEngine([buildSearch(corpus, null)])
  for (const { id } of corpus.blocks) expect(partOf(corpus.edition.id, id)).not.toBeNull()
  const [note] = corpus.blocks.filter(({ kind }) => kind === 'gap')
  expect(note && partOf(corpus.edition.id, note.id)).toBe('voorkomen')
})
