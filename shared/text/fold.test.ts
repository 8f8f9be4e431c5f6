import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold'

describe('fold', () => {
  test.each([
    ['Coördinatie', 'coordinatie'],
    ['REËEL', 'reeel'],
    ['één', 'een'],
    ['Ĳsselland', 'ijsselland'],
    ['Straße', 'strasse']
  ])('%s is compared as %s', (text, form) => {
    expect(fold(text)).toBe(form)
  })

  test('a superscript is not a digit', () => {
    expect(fold('58¹')).toBe('58¹')
    expect(fold('2026³')).toBe('2026³')
  })

  test('a folded form stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      })
    )
  })
})
