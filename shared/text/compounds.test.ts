import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitCompound } from './compounds'

const words = new Set(
  `terrorisme financiering rijk opleiding instituut jeugd wet gebied verbod veiligheid domein overleg casus
  kening belang leg land neder burger meester gemeente raad boek plank heid ster`.split(/\s+/)
)
const isPart = (part: string): boolean => words.has(part)

describe('a compound is found by its parts', () => {
  test.each([
    ['terrorismefinanciering', ['terrorisme', 'financiering']],
    ['rijksopleidingsinstituut', ['rijk', 'opleiding', 'instituut']],
    ['jeugdwet', ['jeugd', 'wet']],
    ['gebiedsverbod', ['gebied', 'verbod']],
    ['veiligheidsdomein', ['veiligheid', 'domein']],
    ['casusoverleg', ['casus', 'overleg']],
    ['gemeenteraad', ['gemeente', 'raad']],
    ['boekenplank', ['boek', 'plank']]
  ])('%s', (form, parts) => {
    expect(splitCompound(form, isPart)).toEqual(parts)
  })
})

describe('what only looks like a compound is left whole', () => {
  test.each([
    'rekening',
    'belangrijk',
    'overleg',
    'nederland',
    'terrorisme',
    'veiligheid',
    'wet',
    ''
  ])('%j', (form) => {
    expect(splitCompound(form, isPart)).toBeNull()
  })
})

test('no more parts than are asked for', () => {
  expect(splitCompound('rijksopleidingsinstituut', isPart, 2)).toBeNull()
})

test('parts of any form stand in it in their order, the last at its end', () => {
  const form = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words, 's', 'en')).map((parts) => parts.join(''))
  )
  fc.assert(
    fc.property(form, fc.func(fc.boolean()), (text, isAnyPart) => {
      for (const isKnown of [isPart, isAnyPart]) {
        const parts = splitCompound(text, isKnown)
        if (parts === null) continue
        expect(parts.length).toBeGreaterThanOrEqual(2)
        expect(parts.length).toBeLessThanOrEqual(3)
        expect(text.endsWith(parts.at(-1) ?? '')).toBe(true)
        let at = 0
        for (const part of parts) {
          expect(isKnown(part)).toBe(true)
          expect(text.indexOf(part, at)).toBeGreaterThanOrEqual(at)
          at = text.indexOf(part, at) + part.length
        }
      }
    })
  )
})
