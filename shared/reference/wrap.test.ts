import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, linesOf, textWidth } from './wrap'

const label = 'Vrouwen voor wie Nederland volgens de Rechtbank Rotterdam meer moest doen'

test('a text breaks between words, and keeps all of them', () => {
  const lines = linesOf(label, 200, 14)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join(' ')).toBe(label)
})

test('a text that fits is left as it is, another one says that it goes on', () => {
  expect(fitted(label, 2000, 14)).toBe(label)
  expect(fitted(label, 100, 14)).toMatch(/^Vrouwen.*…$/)
})

test('no line is wider than its room', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 40, max: 400 }),
      (text, room) => {
        for (const line of [...linesOf(text, room, 14), fitted(text, room, 14)])
          expect(textWidth(line, 14)).toBeLessThanOrEqual(room)
      }
    )
  )
})
