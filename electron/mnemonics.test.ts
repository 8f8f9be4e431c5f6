import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withMnemonics } from './mnemonics'

const mnemonicOf = (label: string): string | undefined =>
  /(?<!&)(?:&&)*&([^&])/.exec(label)?.[1]?.toLowerCase()

test('each item gets a letter of its own, at the beginning of a word where it can', () => {
  expect(withMnemonics(['Terug', 'Vooruit', 'Vorige alinea', 'Volgende alinea', 'T'])).toEqual([
    '&Terug',
    '&Vooruit',
    'Vorige &alinea',
    'V&olgende alinea',
    'T'
  ])
})

test('no two items share a letter, and the labels stay what they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '&', '1') })),
      (labels) => {
        const shown = withMnemonics(labels)
        const letters = shown.flatMap((label) => mnemonicOf(label) ?? [])
        expect(new Set(letters).size).toBe(letters.length)
        expect(shown.map((label) => label.replaceAll(/&(.)/gu, '$1'))).toEqual(labels)
      }
    )
  )
})
