import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mark } from '../../shared/corpus/model'
import { blockId, outline } from '../../shared/testing/report'
import { piecesOf } from './pieces'

describe('piecesOf', () => {
  test('cuts at strong text and footnote marks', () => {
    const block = outline.blocks.get(blockId('b-eerste'))
    const pieces = block === undefined ? [] : piecesOf(block)
    expect(
      pieces.map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.label}]`))
    ).toEqual(['In het DTN 58', '[1]', ' staat een ', 'zeer reële', ' dreiging.'])
    expect(pieces.map((piece) => piece.kind === 'text' && piece.isStrong)).toEqual([
      false,
      false,
      false,
      true,
      false
    ])
  })

  test('a footnote mark at the end of the text is not lost', () => {
    const marks: readonly Mark[] = [
      { kind: 'footnote', at: 4, label: '1', block: blockId('b-noot') }
    ]
    expect(piecesOf({ text: 'Slot', marks }).map(({ kind }) => kind)).toEqual(['text', 'footnote'])
  })

  test('a link that is cut by strong text ends once', () => {
    const marks: readonly Mark[] = [
      { kind: 'link', start: 0, end: 8, href: 'https://x.nl' },
      { kind: 'strong', start: 2, end: 4 }
    ]
    const ends = piecesOf({ text: 'www.x.nl', marks }).map(
      (piece) => piece.kind === 'text' && piece.endsLink
    )
    expect(ends).toEqual([false, false, true])
  })

  test('cuts at what is to be explained, also inside of strong text', () => {
    const term = { short: 'OM', long: 'Openbaar Ministerie', also: [], note: null, given: null }
    const pieces = piecesOf(
      { text: 'het OM-beleid', marks: [{ kind: 'strong', start: 0, end: 5 }] },
      [{ term, start: 4, end: 6, isSpelledOut: false, isFirst: true }]
    )
    expect(
      pieces.map(
        (piece) => piece.kind === 'text' && [piece.text, piece.isStrong, piece.term !== null]
      )
    ).toEqual([
      ['het ', true, false],
      ['O', true, true],
      ['M', false, true],
      ['-beleid', false, false]
    ])
  })

  const mark = fc
    .tuple(fc.nat(30), fc.nat(30), fc.constantFrom('strong', 'link', 'footnote'))
    .map(([one, other, kind]): Mark => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)]
      if (kind === 'footnote') return { kind, at: start, label: '1', block: blockId('b-noot') }
      return kind === 'strong' ? { kind, start, end } : { kind: 'link', start, end, href: null }
    })

  test('the pieces put together are the text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 40 }),
        fc.array(mark, { maxLength: 6 }),
        (text, marks) => {
          const pieces = piecesOf({ text, marks })
          expect(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')).toBe(
            text
          )
          const footnotes = marks.filter(({ kind }) => kind === 'footnote')
          expect(pieces.filter(({ kind }) => kind === 'footnote')).toHaveLength(footnotes.length)
        }
      )
    )
  })
})
