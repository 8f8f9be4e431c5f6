import { expect, test } from 'vitest'
import { formatBytes, formatWhen } from './format'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [209, '209 bytes'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [3_950, '3,95 kB'],
  [12_345, '12,3 kB'],
  [1_400_000, '1,4 MB']
])('%i bytes are written as %s', (amount, text) => {
  expect(formatBytes(amount)).toBe(text)
})

test('a moment is told by the clock on its own day, by the day afterwards', () => {
  const at = new Date(2026, 10, 27, 14, 5).getTime()
  expect(formatWhen(at, new Date(2026, 10, 27, 23, 59).getTime())).toBe('om 14:05')
  expect(formatWhen(at, new Date(2026, 10, 28, 0, 1).getTime())).toBe('op 27 nov')
})
