import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences'

const cut = (text: string): readonly string[] =>
  sentencesOf(text).map(([start, end]) => text.slice(start, end).trim())

describe('sentences', () => {
  test.each([
    ['Eén zin. Nog een zin! Nu? Ja.', ['Eén zin.', 'Nog een zin!', 'Nu?', 'Ja.']],
    ['Hij zei: “Dit is het.” Daarna niets.', ['Hij zei: “Dit is het.”', 'Daarna niets.']],
    ['(Zie de bijlage.) Hij zweeg.', ['(Zie de bijlage.)', 'Hij zweeg.']],
    [
      'Kamerstukken II, 29754, nr. 678. Dat telt.',
      ['Kamerstukken II, 29754, nr. 678.', 'Dat telt.']
    ],
    ['Mr. J.P. Jansen en dr. A. de Vries. Zij.', ['Mr. J.P. Jansen en dr. A. de Vries.', 'Zij.']],
    ['Brieven, rapporten enz. De rest volgt.', ['Brieven, rapporten enz.', 'De rest volgt.']],
    ['Per 1 mei 2024. 15 personen zijn terug.', ['Per 1 mei 2024.', '15 personen zijn terug.']],
    ['Zie par. 2.1. Daar staat het.', ['Zie par. 2.1.', 'Daar staat het.']],
    ['Wat nu…? Niets.', ['Wat nu…?', 'Niets.']],
    ['Het wacht op het OM. Het OM wacht.', ['Het wacht op het OM.', 'Het OM wacht.']],
    ['', []]
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  test('an abbreviation, an initial or an ordinal ends none', () => {
    for (const text of [
      'Op grond van art. 14 lid 2 van de wet',
      'Zie bijv. Rotterdam en nr. 678 van mr. J.P. Jansen',
      'Dat is o.a. Europa, d.w.z. Nederland, t.a.v. Den Haag',
      '1. Inleiding op het geheel',
      'Er zijn 1.200 personen',
      'Van 3 okt. 2024 tot nu',
      'Wat (zo!) niet begint als een zin. en dit ook niet'
    ]) {
      expect(cut(text)).toEqual([text])
    }
  })

  test('in any text, the sentences put together are the text, and none is empty', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', ' ', '?', '”', '(', '\n', '…') })
    )
    fc.assert(
      fc.property(text, (source) => {
        const sentences = sentencesOf(source).map(([start, end]) => source.slice(start, end))
        expect(sentences.join('')).toBe(source)
        expect(sentences).not.toContain('')
      })
    )
  })
})
