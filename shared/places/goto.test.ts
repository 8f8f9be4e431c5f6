import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { corpusSchema } from '../corpus/model'
import { citationOf, outlineOf } from '../corpus/outline'
import { corpus, outline } from '../testing/report'
import { goTo } from './goto'
import { placeIndexOf } from './place-index'

const index = placeIndexOf(outline)

/** What was found, as the reader would cite it; pages with how sure they are. */
const foundBy = (typed: string): readonly string[] =>
  goTo(index, typed).found.map((one) =>
    one.kind === 'exact'
      ? one.block.id
      : `${one.isBeginning ? 'op' : 'rond'} ${one.page}: ${one.block.id}`
  )

/** The small report with pages and a second footnote, as a real one has. */
const paged = outlineOf(
  v.parse(corpusSchema, {
    ...corpus,
    blocks: corpus.blocks.map((block) => {
      const page = new Map([
        ['inleiding', 3],
        ['b-noot', 9],
        ['lokaal', 10],
        ['b-punt', 12]
      ]).get(block.id)
      return page === undefined ? block : { ...block, page }
    })
  })
)
const pagedIndex = placeIndexOf(paged)

describe('goTo', () => {
  test.each([
    ['1.1', ['lokaal']],
    ['§1.1', ['lokaal']],
    ['§ 1.1', ['lokaal']],
    ['par. 1.1', ['lokaal']],
    ['Paragraaf 1.1', ['lokaal']],
    ['1.1.', ['lokaal']],
    ['hoofdstuk 1', ['voorkomen']],
    ['h1', ['voorkomen']],
    ['hfst. 1', ['voorkomen']],
    ['1', ['voorkomen']],
    ['voorkomen', ['voorkomen']],
    ['INLEIDING', ['inleiding']],
    ['1.1 alinea 3', ['b-onderpunt']],
    ['1.1, al. 3', ['b-onderpunt']],
    ['1.1 al 3', ['b-onderpunt']],
    ['1.1-3', ['b-onderpunt']],
    ['1.1 – 3', ['b-onderpunt']],
    ['par. 1.1 alinea 3', ['b-onderpunt']],
    ['inleiding-1', ['b-eerste']],
    ['inleiding alinea 1', ['b-eerste']],
    ['kader Lokale aanpak', ['kader']],
    ['kader lokale  aanpak alinea 1', ['b-kader']],
    // The box has the title of the section it stands in.
    ['lokale aanpak', ['lokaal', 'kader']],
    ['voetnoot 1', ['b-noot']],
    ['noot 1', ['b-noot']],
    ['politie', []],
    ['', []],
    ['-', []],
    ['p.', []]
  ])('%s', (typed, expected) => {
    expect(foundBy(typed)).toEqual(expected)
  })

  test.each(['p. 10', 'p10', 'P 10', 'blz 10', 'blz. 10', 'bladzijde 10', 'pagina 10', '10'])(
    '%s is the first block known to begin on the page',
    (typed) => {
      expect(goTo(pagedIndex, typed).found).toMatchObject([
        { kind: 'page', page: 10, isBeginning: true, block: { id: 'lokaal' } }
      ])
    }
  )

  test('a page that no block is known to begin on is the last block before it', () => {
    // A footnote stands at the end of its chapter, whatever page it is printed on.
    expect(goTo(pagedIndex, 'p. 9').found).toMatchObject([
      { kind: 'page', page: 9, isBeginning: false, block: { id: 'inleiding' } }
    ])
    expect(goTo(pagedIndex, 'p. 11').found).toMatchObject([
      { isBeginning: false, block: { id: 'lokaal' } }
    ])
  })

  test('a bare number is a chapter and a page', () => {
    const pages = outlineOf(
      v.parse(corpusSchema, {
        ...corpus,
        blocks: corpus.blocks.map((block) =>
          block.id === 'inleiding' ? { ...block, page: 1 } : block
        )
      })
    )
    expect(goTo(placeIndexOf(pages), '1').found).toMatchObject([
      { kind: 'exact', block: { id: 'voorkomen' } },
      { kind: 'page', block: { id: 'inleiding' } }
    ])
  })

  test.each([
    ['p. 99', { kind: 'page', page: 99, known: [3, 12] }],
    ['p. 2', { kind: 'page', page: 2, known: [3, 12] }],
    ['99', { kind: 'page', page: 99 }],
    ['7.3', { kind: 'section', name: '7.3' }],
    ['hoofdstuk 9', { kind: 'section', name: '9' }],
    ['7.3 alinea 2', { kind: 'section', name: '7.3' }],
    ['1.1 alinea 40', { kind: 'block', section: { id: 'lokaal' }, number: 40, last: 5 }],
    ['inleiding-0', { kind: 'block', section: { id: 'inleiding' }, number: 0, last: 1 }],
    ['hoofdstuk 1 alinea 1', { kind: 'block', section: { id: 'voorkomen' }, last: 0 }],
    ['voetnoot 8', { kind: 'footnote', label: '8', labels: ['1'] }]
  ])('%s is not there, and why', (typed, missing) => {
    expect(goTo(pagedIndex, typed)).toMatchObject({ found: [], missing })
  })

  test('text that names no place is no missing place', () => {
    for (const typed of ['politie', 'DTN 58', 'artikel 14 lid 2', '29754 nr', 'casus-overleg'])
      expect(goTo(pagedIndex, typed)).toEqual({ found: [], missing: null })
  })

  test('a report without printed pages says so', () => {
    const unpaged = outlineOf(
      v.parse(corpusSchema, {
        ...corpus,
        blocks: corpus.blocks.map((block) => ({ ...block, page: null }))
      })
    )
    expect(goTo(placeIndexOf(unpaged), 'p. 3').missing).toEqual({
      kind: 'page',
      page: 3,
      known: null
    })
  })

  test('any text has an answer: places of the report, or a reason, never both', () => {
    const near = fc.string({
      unit: fc.constantFrom(
        'p',
        '.',
        ' ',
        '1',
        '3',
        '-',
        '§',
        'alinea ',
        'noot',
        'kader ',
        '¹',
        '٣',
        'é'
      )
    })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (typed) => {
        const { found, missing } = goTo(pagedIndex, typed)
        for (const { block } of found) expect(paged.blocks.get(block.id)).toBe(block)
        expect(found.length === 0 || missing === null).toBe(true)
      })
    )
  })
})

test('every block is found by its own citation', () => {
  for (const block of outline.blocks.values()) {
    const found = goTo(index, citationOf(outline, block)).found.map((one) => one.block.id)
    expect(found).toContain(block.id)
  }
})
