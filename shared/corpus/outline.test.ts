import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { corpus, outline, sectionId } from '../testing/report'
import { blockSchema, corpusSchema, type Block } from './model'
import { citationOf, depthOf, flowOf, outlineOf, pathOf, sectionLabel, type Flow } from './outline'

const [inleiding, voorkomen] = outline.parts

describe('outlineOf', () => {
  test('parts hold their own blocks, footnotes apart', () => {
    expect(outline.parts.map(({ contents }) => contents.section.title)).toEqual([
      'Inleiding',
      'Voorkomen'
    ])
    expect(inleiding?.blocks.map(({ id }) => id)).toEqual(['inleiding', 'b-eerste'])
    expect(inleiding?.footnotes.map(({ id }) => id)).toEqual(['b-noot'])
  })

  test('boxes are not in the contents', () => {
    const [lokaal] = voorkomen?.contents.children ?? []
    expect(lokaal?.section.id).toBe('lokaal')
    expect(lokaal?.children).toEqual([])
  })

  test('a dangling id is refused', () => {
    const [first, ...rest] = corpus.blocks
    const broken = { ...corpus, blocks: [{ ...first, section: 'nergens' }, ...rest] }
    expect(() => outlineOf(v.parse(corpusSchema, broken))).toThrow('nergens')
  })
})

describe('names', () => {
  const citation = (id: string): string => {
    const block = corpus.blocks.find((one) => one.id === id)
    return block === undefined ? '' : citationOf(outline, block)
  }

  test.each([
    ['b-lokaal', '1.1 alinea 1'],
    ['b-eerste', 'Inleiding alinea 1'],
    ['b-kader', 'kader Lokale aanpak alinea 1'],
    ['lokaal', '1.1'],
    ['b-noot', 'voetnoot 1']
  ])('%s is cited as %s', (id, name) => {
    expect(citation(id)).toBe(name)
  })

  test('a section is named by number and title', () => {
    expect(pathOf(outline, sectionId('kader')).map(sectionLabel)).toEqual([
      '1 Voorkomen',
      '1.1 Lokale aanpak',
      'Lokale aanpak'
    ])
    expect(depthOf(outline, sectionId('kader'))).toBe(3)
  })
})

const idsOf = (flow: readonly Flow[]): readonly string[] =>
  flow.flatMap((item): readonly string[] => {
    switch (item.kind) {
      case 'block':
        return [item.block.id]
      case 'box':
        return idsOf(item.flow)
      case 'list':
        return item.items.flatMap(({ block, lists }) => [block.id, ...idsOf(lists)])
    }
  })

describe('flowOf', () => {
  test('brings lists and boxes together', () => {
    const flow = voorkomen === undefined ? [] : flowOf(outline, voorkomen)
    expect(flow.map(({ kind }) => kind)).toEqual([
      'block',
      'block',
      'block',
      'list',
      'box',
      'block'
    ])
    const list = flow[3]
    expect(list?.kind === 'list' && list.isOrdered).toBe(true)
    expect(list?.kind === 'list' && list.items.map(({ lists }) => lists.length)).toEqual([1, 0])
  })

  const piece = fc.record({
    section: fc.constantFrom('inleiding', 'kader'),
    kind: fc.constantFrom('paragraph', 'list-item', 'gap'),
    list: fc.integer({ min: 1, max: 2 }),
    depth: fc.nat(3),
    marker: fc.oneof(fc.constant('bullet' as const), fc.integer({ min: 1, max: 9 }))
  })

  type Piece = typeof piece extends fc.Arbitrary<infer T> ? T : never

  const blockFrom = ({ section, kind, ...list }: Piece, at: number): Block =>
    v.parse(blockSchema, {
      id: `b-${at}`,
      section: section === 'kader' ? 'kader' : 'lokaal',
      kind,
      number: at + 1,
      text: 'tekst',
      marks: [],
      page: null,
      source: [],
      note: null,
      ...(kind === 'list-item' ? list : {})
    })

  test('every block lies on the page once, in the order of the report', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const blocks = pieces.map(blockFrom)
        const report = outlineOf({ ...corpus, blocks })
        const part = report.parts[1]
        const flow = part === undefined ? [] : flowOf(report, part)
        expect(idsOf(flow)).toEqual(blocks.map(({ id }) => id))
      })
    )
  })
})
