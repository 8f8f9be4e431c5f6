import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { tokensOf, wordsOf } from './tokens'

const forms = (text: string): readonly string[] => tokensOf(text).map(({ form }) => form)

describe('tokensOf', () => {
  test.each([
    ['DT&V', ['dtv', 'dt', 'v']],
    ['Pi-NL', ['pinl', 'pi', 'nl']],
    ['VERA-2R', ['vera2r', 'vera', '2r']],
    ['re-integratie', ['reintegratie', 're', 'integratie']],
    ['foto’s', ['fotos', 'foto', 's']],
    ['gebieds-, contact- of', ['gebieds', 'contact', 'of']],
    ['29754, nr. 678', ['29754', 'nr', '678']],
    ['DTN² van 58¹', ['dtn', 'van', '58']],
    ['Richtlijn 2016/681', ['richtlijn', '2016681', '2016', '681']],
    ['1,5 miljoen', ['15', '1', '5', 'miljoen']],
    ['gesloten in 2022, 5 in 2023', ['gesloten', 'in', '2022', '5', 'in', '2023']],
    ['5.000 meldingen', ['5000', '5', '000', 'meldingen']],
    ['Het einde. Nieuw begin', ['het', 'einde', 'nieuw', 'begin']],
    ['www.denkvooruit.nl', ['wwwdenkvooruitnl', 'www', 'denkvooruit', 'nl']],
    ['http://a.nl/b?c=d', ['http', 'anlb', 'a', 'nl', 'b', 'c', 'd']],
    ['en/of', ['enof', 'en', 'of']],
    ['— „…” ¹²', []]
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  test('a joined form covers its parts and stands at the place of the first', () => {
    const [joined, first, last] = tokensOf('de DT&V').slice(1)
    expect(joined).toEqual({ form: 'dtv', start: 3, end: 7, position: 1 })
    expect(first).toEqual({ form: 'dt', start: 3, end: 5, position: 1 })
    expect(last).toEqual({ form: 'v', start: 6, end: 7, position: 2 })
  })

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'É', '5', '¹', '&', '-', '’', ' ', '.', '\u0301', '𝔸') })
  )

  test('a part is what stands between its offsets, in the order of the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const parts = wordsOf(source).flatMap((word) => word.parts)
        let end = 0
        parts.forEach((part, position) => {
          expect(part.start).toBeGreaterThanOrEqual(end)
          expect(part.end).toBeGreaterThan(part.start)
          expect(part.end).toBeLessThanOrEqual(source.length)
          expect(fold(source.slice(part.start, part.end))).toBe(part.form)
          expect(part.position).toBe(position)
          end = part.end
        })
      })
    )
  })

  test('forms pass through the analysis unchanged, so index and query agree', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const form of forms(source)) expect(forms(form)).toEqual([form])
      })
    )
  })
})
