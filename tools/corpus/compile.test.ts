import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { corpusSchema } from '../../shared/corpus/model'
import { compileEdition } from './compile'
import { compileWater, waterFiles } from './fixtures/load'
import { blockLines } from './print-blocks'

const { corpus, fidelity } = await compileWater()

describe('another report compiles with the same code', () => {
  test('into the shape that everything else reads', () => {
    expect(v.safeParse(corpusSchema, corpus).issues).toBeUndefined()
    expect(corpus.edition).toMatchObject({ id: 'waterbeeld-2021', periodFrom: '2019' })
  })

  test('sections are numbered under numbered parts, boxes are not', () => {
    expect(corpus.sections.map(({ id, number, box }) => [id, number, box])).toEqual([
      ['vooraf', null, false],
      ['dijken', '1', false],
      ['kader-dijk', null, true],
      ['hoogte', '1.1', false],
      ['polders', '2', false]
    ])
  })

  test('citable blocks are numbered within their own section', () => {
    const numbers = corpus.blocks.flatMap((block) =>
      'number' in block ? [[block.section, block.number]] : []
    )
    expect(numbers).toEqual([
      ['vooraf', 1],
      ['dijken', 1],
      ['dijken', 2],
      ['kader-dijk', 1],
      ['kader-dijk', 2],
      ['hoogte', 1],
      ['hoogte', 2],
      ['hoogte', 3],
      ['hoogte', 4],
      ['polders', 1],
      ['polders', 2],
      ['polders', 3],
      ['polders', 4],
      ['polders', 5],
      ['polders', 6],
      ['polders', 7],
      ['polders', 8]
    ])
  })

  test('a page is given where two headings of one page enclose a line, else none', () => {
    const pages = new Map(corpus.blocks.map(({ source, page }) => [source[0], page]))
    expect([15, 17, 21, 23, 31, 36, 40, 42].map((line) => pages.get(line))).toEqual([
      1,
      null,
      2,
      2,
      2,
      2,
      null,
      4
    ])
  })

  test('a block knows the lines its words came from', () => {
    const sourceOf = (text: string) =>
      corpus.blocks.find((block) => block.text.includes(text))?.source
    expect(sourceOf('verhoogd')).toEqual([23, 25])
    expect(sourceOf('klei of zand')).toEqual([32, 34])
    expect(sourceOf('De cijfers van deze figuur')).toEqual([])
  })

  test('a footnote and its mark know each other', () => {
    const footnote = corpus.blocks.find((block) => block.kind === 'footnote')
    const carrier = corpus.blocks.find(({ id }) => id === footnote?.refersFrom)
    expect(carrier?.marks).toContainEqual({
      kind: 'footnote',
      at: carrier?.text.indexOf(' in een verzonnen'),
      label: '1',
      block: footnote?.id
    })
  })

  test('the account of words adds up on both sides', () => {
    const { source, report } = fidelity
    expect(source.frontMatter + source.dropped + source.unchanged + source.repaired).toBe(
      source.words
    )
    expect(report.fromSource + report.added).toBe(report.words)
    expect([source.unexplained, report.unexplained]).toEqual([0, 0])
  })

  test('the lines of "corpus blocks" have the fields that checks read', () => {
    const lines = blockLines(corpus).map((line): unknown => JSON.parse(line))
    expect(lines).toHaveLength(corpus.blocks.length)
    expect(lines[6]).toEqual({
      id: 'kader-dijk',
      kind: 'heading',
      section: 'kader-dijk',
      path: ['dijken', 'kader-dijk'],
      number: null,
      page: 2,
      text: 'Dijk in het kort',
      source: [29],
      level: 2,
      box: true
    })
    expect(lines[2]).toMatchObject({ kind: 'footnote', number: null, path: ['vooraf'] })
  })
})

test('another source.txt than the one edition.yml names does not compile', async () => {
  const compiled = compileEdition({ ...(await waterFiles()), sourceSha256: '0'.repeat(64) })
  expect(compiled).toMatchObject({ ok: false, error: { problems: [{ file: 'source.txt' }] } })
})
