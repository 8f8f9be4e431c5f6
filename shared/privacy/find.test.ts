import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBsn } from './bsn'
import { blanked, findingKinds, personalIn } from './find'

const found = (text: string): readonly (readonly [string, string])[] =>
  personalIn(text, 2026).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('a BSN', () => {
  test.each(['111222333', '123456782', '010464554'])('%s passes the test', (digits) => {
    expect(isBsn(digits)).toBe(true)
  })

  test.each(['123456789', '000000000', '12345678', '1234567820', 'abcdefghi'])(
    '%s does not',
    (digits) => {
      expect(isBsn(digits)).toBe(false)
    }
  )

  test('one wrong figure is noticed, whichever it is', () => {
    const digits = fc.stringMatching(/^\d{9}$/).filter(isBsn)
    fc.assert(
      fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, at, more) => {
        const wrong = (Number(bsn.charAt(at)) + more) % 10
        expect(isBsn(`${bsn.slice(0, at)}${wrong}${bsn.slice(at + 1)}`)).toBe(false)
      })
    )
  })
})

describe('found', () => {
  test.each<[string, string, string]>([
    ['bsn', 'Het nummer is 123456782.', '123456782'],
    ['bsn', 'Nummer 1234.56.782, zie dossier', '1234.56.782'],
    ['bsn', 'bsn: 10464554', '10464554'],
    ['birth-date', 'geboren op 3 mei 1987 te Delft', '3 mei 1987'],
    ['birth-date', 'geb. 12-11-2019', '12-11-2019'],
    ['birth-date', 'Jan, 03-05-1987', '03-05-1987'],
    ['birth-date', 'Geboortedatum: 1987-05-03', '1987-05-03'],
    ['phone', 'Bel 06-12345678 morgen', '06-12345678'],
    ['phone', 'Bel 06 12 34 56 78', '06 12 34 56 78'],
    ['phone', 'tel. 070 123 45 67', '070 123 45 67'],
    ['phone', '+31 6 12345678', '+31 6 12345678'],
    ['phone', '0031 (0)70 1234567', '0031 (0)70 1234567'],
    [
      'email',
      'Mail naar j.de-vries+ror@gemeente.example.nl.',
      'j.de-vries+ror@gemeente.example.nl'
    ],
    ['address', 'Woont op Dorpsstraat 12a', 'Dorpsstraat 12a'],
    ['address', 'Prins Hendriklaan 5-3', 'Hendriklaan 5-3'],
    ['address', 'postcode 2511 EX', '2511 EX']
  ])('%s in %j', (kind, text, words) => {
    expect(found(text)).toEqual([[kind, words]])
  })
})

test.each([
  'De rapportage van 12 december 2023 noemt niveau 4.',
  'Zie 2.1 alinea 3, p. 10 en paragraaf 4.2.1.1.',
  'CT-strategie 2022-2026, Kamerstukken II 2022/23, 29 754, nr. 653',
  'In 33 zaken van de 1234 is besloten; 123456789 telt niet.',
  'Het bedrag is € 1.234.567,89 en in 2024 € 7.000.000',
  'op weg 3 keer, artikel 14 lid 4 RWN',
  '1234 SS bestaat niet'
])('nothing in %j', (text) => {
  expect(found(text)).toEqual([])
})

test('several are found in their order, and left out of a copy', () => {
  const text = 'Bel 06-12345678 of mail a@b.nl over 123456782.'
  const findings = personalIn(text, 2026)
  expect(findings.map(({ kind }) => kind)).toEqual(['phone', 'email', 'bsn'])
  expect(blanked(text, findings, (kind) => `[${kind}]`)).toBe(
    'Bel [phone] of mail [email] over [bsn].'
  )
})

test('in any text, findings are apart and in order, and a copy has none of their words', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '123456782',
      '06-12345678',
      'a@b.nl',
      '2511 EX',
      'geboren 1-1-2001',
      'Kerkweg 4',
      ' ',
      '-'
    ),
    fc.string({ maxLength: 6 })
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const findings = personalIn(text, 2026)
      findings.forEach(({ kind, start, end }, at) => {
        expect(findingKinds).toContain(kind)
        expect(start).toBeLessThan(end)
        expect(start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0)
      })
      const length = findings.reduce((sum, { start, end }) => sum + end - start, 0)
      expect(blanked(text, findings, () => '')).toHaveLength(text.length - length)
    }),
    { numRuns: 2_000 }
  )
})

test.each(['1', 'a', '1 ', 'a.', 'A-', '0', '+', 'a@'])(
  'a note of the longest kind of %j does not take long',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    const begun = performance.now()
    personalIn(text, 2026)
    expect(performance.now() - begun).toBeLessThan(2_000)
  }
)
