import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../corpus/model'
import type { Outline } from '../corpus/outline'
import { blockId, outline } from '../testing/report'
import { markup } from './html'
import { trimmed, wholeBlock, wordsOf, type Excerpt, type Passage } from './passage'
import {
  passageAlone,
  passageWithReference,
  referenceToPassage,
  referenceToReport
} from './reference'

const blockAt = (id: string, from: Outline = outline): Block => {
  const block = from.blocks.get(blockId(id))
  if (block === undefined) throw new Error(`no block ${id}`)
  return block
}

const passage = (...ids: readonly string[]): Passage => {
  const [first, ...rest] = ids.map((id): Excerpt => wholeBlock(blockAt(id))[0])
  if (first === undefined) throw new Error('an empty passage')
  return [first, ...rest]
}

/** The report with the printed page of some blocks known. */
const withPages = (pages: Readonly<Record<string, number>>): Outline => ({
  ...outline,
  blocks: new Map(
    [...outline.blocks].map(([id, block]) => [id, { ...block, page: pages[id] ?? block.page }])
  )
})

const report = 'Uitgever, Proefrapport, Ministerie, mei 2024'

describe('the reference', () => {
  test('to the report: author, title, ministry, date as the edition gives them', () => {
    expect(referenceToReport(outline.edition).text).toBe(`${report}.`)
    expect(referenceToReport(outline.edition).html.html).toContain('<em>Proefrapport</em>')
  })

  test.each([
    ['b-eerste', 'Inleiding, alinea 1 (Inleiding begint op p. 3)'],
    ['b-noot', 'Inleiding, alinea 1, voetnoot 1 (Inleiding begint op p. 3)'],
    ['voorkomen', 'hoofdstuk 1'],
    ['lokaal', 'par. 1.1 (par. 1.1 begint op p. 10)'],
    ['b-punt', 'par. 1.1, alinea 2 (par. 1.1 begint op p. 10)'],
    ['b-kader', 'par. 1.1, kader Lokale aanpak, alinea 1 (par. 1.1 begint op p. 10)']
  ])('to %s: its place, and of the page what is known', (id, place) => {
    expect(referenceToPassage(outline, passage(id)).text).toBe(`${report}, ${place}.`)
  })

  test('a certain page comes before the place', () => {
    const known = withPages({ 'b-lokaal': 10, 'b-punt': 11 })
    const lokaal = wholeBlock(blockAt('b-lokaal', known))
    expect(referenceToPassage(known, lokaal).text).toBe(`${report}, p. 10, par. 1.1, alinea 1.`)
    const both: Passage = [...lokaal, ...wholeBlock(blockAt('b-punt', known))]
    expect(referenceToPassage(known, both).text).toBe(`${report}, p. 10–11, par. 1.1, alinea 1–2.`)
  })

  test('of several blocks the first and the last; a heading above them is not counted', () => {
    expect(referenceToPassage(outline, passage('lokaal', 'b-lokaal', 'b-punt')).text).toContain(
      ', par. 1.1, alinea 1–2 ('
    )
    expect(referenceToPassage(outline, passage('b-eerste', 'b-lokaal')).text).toContain(
      ', Inleiding, alinea 1 t/m par. 1.1, alinea 1 ('
    )
  })
})

describe('a passage for a memo', () => {
  test('as text: words, reference, link', () => {
    expect(passageWithReference(outline, passage('b-punt')).text).toBe(
      `“signalen delen”\n\n${report}, par. 1.1, alinea 2 (par. 1.1 begint op p. 10).\nnaslag://proef-2024/b-punt\n`
    )
  })

  test('as markup: a quotation, the title in italics, the link', () => {
    const { html: rich } = passageWithReference(outline, passage('b-eerste'))
    expect(rich).toContain(
      '<blockquote cite="naslag://proef-2024/b-eerste"><p>In het DTN 58 staat een <strong>zeer reële</strong> dreiging.</p></blockquote>'
    )
    expect(rich).toContain('<em>Proefrapport</em>')
    expect(rich).toContain('<a href="naslag://proef-2024/b-eerste">')
  })

  test('a list stays one list, with its printed ordinals', () => {
    expect(passageAlone(outline, passage('b-lokaal', 'b-punt', 'b-tweede-punt')).html).toContain(
      '</p><ol><li value="1">signalen delen</li><li value="2">interventies kiezen</li></ol>'
    )
    expect(wordsOf(passage('b-lokaal', 'b-punt', 'b-tweede-punt'))).toMatch(
      /gemeente\.\n\nsignalen delen\ninterventies kiezen$/
    )
  })

  test('a part of a block is cut where the reader cut it, strong text too', () => {
    const part: Passage = [{ block: blockAt('b-eerste'), start: 20, end: 30 }]
    expect(passageAlone(outline, part)).toEqual({
      text: 'een zeer r',
      html: expect.stringContaining('<p>een <strong>zeer r</strong></p>') as unknown
    })
  })
})

test('trimming takes white space off, and never a word', () => {
  const block = blockAt('b-eerste')
  fc.assert(
    fc.property(fc.nat(block.text.length), fc.nat(block.text.length), (one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)]
      expect(wordsOf(trimmed([{ block, start, end }]))).toBe(block.text.slice(start, end).trim())
    })
  )
})

test('no text becomes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const made = markup`<p title="${text}">${text}</p>`.html
      const inner = made.slice('<p title="'.length, -'</p>'.length)
      expect(inner.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<&']|"(?!>)/)
      const readBack = inner
        .slice(inner.indexOf('">') + 2)
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
      expect(readBack).toBe(text)
    })
  )
})
