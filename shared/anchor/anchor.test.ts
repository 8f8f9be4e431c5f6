import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { blockId, editionId, sectionId } from '../testing/report'
import { editionTextOf, type EditionText } from './edition-text'
import { graphemesOf } from './graphemes'
import { makeAnchor, makeTarget } from './make'
import { textAnchorSchema, type TextAnchor, type TextPlace } from './model'
import { normalQuote } from './normal-text'
import { resolveAnchor } from './resolve'

const edition = (...texts: readonly string[]): EditionText =>
  editionTextOf(
    editionId('proef-2024'),
    texts.map((text, index) => ({ id: blockId(`b-${index}`), section: sectionId('deel'), text }))
  )

/** An edition whose blocks have other names. */
const renamed = (...texts: readonly string[]): EditionText =>
  editionTextOf(
    editionId('proef-2025'),
    texts.map((text, index) => ({ id: blockId(`n-${index}`), section: sectionId('deel'), text }))
  )

const anchorOf = (text: EditionText, quote: string, from = 0): TextAnchor => {
  for (const block of text.blocks) {
    const start = block.text.indexOf(quote, from)
    const anchor =
      start === -1 ? null : makeAnchor(text, block.id, { start, end: start + quote.length })
    if (anchor !== null) return anchor
  }
  throw new Error(`no block has ${quote}`)
}

const textAt = (text: EditionText, places: readonly TextPlace[]): string =>
  places
    .map(({ block, start, end }) =>
      (text.blocks[text.order.get(block) ?? -1]?.text ?? '').slice(start, end)
    )
    .join('\n')

const first =
  'De gemeente voert de regie over de lokale aanpak en werkt samen met politie en openbaar ministerie.'
const second =
  'Het casusoverleg bespreekt signalen van radicalisering en kiest interventies voor een persoon.'
const third = 'De burgemeester kan een gebiedsverbod opleggen op grond van de tijdelijke wet.'

describe('an anchor', () => {
  test('keeps the quote and what stands around it, over the borders of blocks', () => {
    expect(anchorOf(edition(first, second, third), 'Het casusoverleg')).toEqual({
      edition: 'proef-2024',
      block: 'b-1',
      start: 0,
      end: 16,
      quote: 'Het casusoverleg',
      prefix: 'litie en openbaar ministerie.\n'.padStart(32, 'po'),
      suffix: ' bespreekt signalen van radicali'
    })
  })

  test('keeps more of it where words are repeated', () => {
    const long = 'op grond van artikel 14, tweede lid, van de Rijkswet op het Nederlanderschap'
    const anchor = anchorOf(edition(`Zeven zaken ${long}.`, `Acht zaken ${long}.`), 'artikel 14')
    expect(anchor.suffix.length).toBeGreaterThan(32)
  })

  test.each([
    ['a family', '👨‍👩‍👧 thuis', 2, 4, '👨‍👩‍👧'],
    ['a flag', 'in 🇳🇱 en', 5, 6, '🇳🇱'],
    ['a loose diacritic', 'ree\u0308le', 3, 4, 'e\u0308'],
    ['half of a pair', 'x𝔸y', 2, 3, '𝔸'],
    ['nothing', 'woord', 2, 2, 'o'],
    ['nothing at the end', 'woord', 5, 5, 'd'],
    ['a range backwards and too long', 'woord', 99, -3, 'woord'],
    ['no numbers', 'woord', Number.NaN, Number.NaN, 'w']
  ])('never cuts a character: %s', (_, text, start, end, quote) => {
    expect(makeAnchor(edition(text), blockId('b-0'), { start, end })?.quote).toBe(quote)
  })

  test('is not made on a block that is not there', () => {
    expect(makeAnchor(edition(first), blockId('b-9'), { start: 0, end: 1 })).toBeNull()
  })

  test('over several blocks is one for each', () => {
    const target = makeTarget(
      edition(first, second, third),
      { block: blockId('b-0'), offset: 90 },
      { block: blockId('b-2'), offset: 14 }
    )
    expect(target.map(({ quote }) => quote)).toEqual(['nisterie.', second, 'De burgemeeste'])
  })
})

describe('an anchor stands', () => {
  const anchor = anchorOf(edition(first, second, third), 'signalen van radicalisering')

  test('exactly, where its block has not changed, wherever that has gone', () => {
    const { blocks } = edition(first, second, third)
    const other = editionTextOf(editionId('proef-2025'), blocks.toReversed())
    expect(resolveAnchor(other, anchor)).toMatchObject({ kind: 'exact' })
  })

  test.each([
    ['a block with another name', [first, second, third]],
    ['text put behind it', [first, `${second} Daarna wordt gestemd.`, third]],
    ['two blocks made one', [`${first} ${second}`, third]],
    ['other spaces, hyphens and marks', [first, second.replaceAll(' ', '\u00a0 '), third]],
    ['soft hyphens', [first, second.replace('radicalisering', 'radi\u00adcalisering'), third]]
  ])('elsewhere, for certain: %s', (_, texts) => {
    const other = renamed(...texts)
    const resolution = resolveAnchor(other, anchor)
    expect(resolution.kind).toBe('moved')
    if (resolution.kind !== 'moved') return
    expect(normalQuote(textAt(other, resolution.places))).toBe('signalen van radicalisering')
  })

  test('in two blocks where its block was cut in it', () => {
    const sentences = ['Een eerste zin die lang genoeg is.', 'Een tweede zin, ook lang genoeg.']
    const chosen = anchorOf(edition(first, sentences.join(' '), third), sentences.join(' '))
    const other = renamed(first, ...sentences, third)
    expect(resolveAnchor(other, chosen)).toEqual({
      kind: 'moved',
      places: [
        { block: 'n-1', start: 0, end: 34 },
        { block: 'n-2', start: 0, end: 32 }
      ]
    })
  })

  test('unsure, with both texts, where its words are others', () => {
    const other = renamed(first, second.replace('signalen', 'tekenen'), third)
    expect(resolveAnchor(other, anchor)).toMatchObject({
      kind: 'unsure',
      quote: 'signalen van radicalisering',
      candidates: [{ places: [{ block: 'n-1' }], section: 'deel' }]
    })
  })

  test('unsure where what it was and a copy of it are both there', () => {
    const other = renamed(first, second.replace('signalen', 'de signalen'), third, second)
    expect(resolveAnchor(other, anchor).kind).toBe('unsure')
  })

  test('nowhere where its text is gone, although its words are not', () => {
    const other = renamed(first, third, 'Er zijn geen signalen meer.')
    expect(resolveAnchor(other, anchor)).toEqual({
      kind: 'lost',
      quote: 'signalen van radicalisering'
    })
  })

  test('not on the same word at the same place of a block whose text is another', () => {
    const old = edition(first, 'De brandweer meldt het aan de gemeente.', third)
    const other = edition(second, 'De brandweer stelt een onderzoek in.', third)
    const chosen = anchorOf(old, 'brandweer')
    const { kind } = resolveAnchor(other, chosen)
    expect(kind).not.toBe('exact')
    expect(kind).not.toBe('moved')
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'de',
          'wet',
          ' ',
          '  ',
          '\r\n',
          '\r',
          '\u00ad',
          '\u200b',
          '\u200d',
          'e\u0301',
          '\u0301'
        ],
        ...[
          '👨‍👩‍👧',
          '🇳🇱',
          '🇧',
          '\ud800',
          '\udc00',
          'שלום',
          '\u202e',
          '…',
          '“',
          '–',
          '\u2029',
          '각',
          'ᄀ',
          'ᅡ'
        ]
      ),
      { maxLength: 30 }
    )
    .map((parts) => parts.join(''))
)
const anyTexts = fc.array(anyText, { minLength: 1, maxLength: 5 })
const anyRange = fc.record({ start: fc.nat(70), end: fc.nat(70) })

const boundariesOf = (text: string): ReadonlySet<number> =>
  new Set([0, ...Array.from(graphemesOf(text), ({ segment, index }) => index + segment.length)])

describe('of any text', () => {
  test('an anchor stands exactly where it was made', () => {
    fc.assert(
      fc.property(anyTexts, fc.nat(4), anyRange, (texts, index, range) => {
        const text = edition(...texts)
        const anchor = makeAnchor(text, blockId(`b-${index % texts.length}`), range)
        fc.pre(anchor !== null)
        const { block, start, end } = anchor
        expect(v.is(textAnchorSchema, anchor)).toBe(true)
        expect(resolveAnchor(text, anchor)).toEqual({
          kind: 'exact',
          places: [{ block, start, end }]
        })
      }),
      { numRuns: 2000 }
    )
  })

  test('places are within the text, between characters, and have the quote', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, anyRange, fc.boolean(), (texts, others, range, isSame) => {
        const text = edition(...texts)
        const anchor = makeAnchor(text, blockId('b-0'), range)
        fc.pre(anchor !== null)
        const other = isSame ? renamed(...others, ...texts) : edition(...others)
        const resolution = resolveAnchor(other, anchor)
        expect(resolveAnchor(other, anchor)).toEqual(resolution)
        const all =
          resolution.kind === 'unsure'
            ? resolution.candidates.flatMap(({ places }) => places)
            : resolution.kind === 'lost'
              ? []
              : resolution.places
        for (const { block, start, end } of all) {
          const within = other.blocks[other.order.get(block) ?? -1]?.text ?? ''
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(within.length)
          expect(boundariesOf(within)).toContain(start)
          expect(boundariesOf(within)).toContain(end)
        }
        if (resolution.kind === 'exact' || resolution.kind === 'moved') {
          expect(normalQuote(textAt(other, resolution.places))).toBe(normalQuote(anchor.quote))
        }
      }),
      { numRuns: 3000 }
    )
  })

  test('no anchor, whatever a file says, does harm', () => {
    const any = fc.record({
      edition: fc.constant(editionId('proef-2024')),
      block: fc.constantFrom(blockId('b-0'), blockId('b-9')),
      start: fc.nat(1e9),
      end: fc.nat(1e9),
      quote: anyText,
      prefix: anyText,
      suffix: anyText
    })
    fc.assert(
      fc.property(anyTexts, any, (texts, anchor) => {
        const { kind } = resolveAnchor(edition(...texts), anchor)
        expect(['exact', 'moved', 'unsure', 'lost']).toContain(kind)
      }),
      { numRuns: 3000 }
    )
  })
})
