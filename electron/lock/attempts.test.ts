import { expect, test } from 'vitest'
import { countAttempts, waitAfter } from './attempts'

test('typing errors cost nothing, guessing takes longer and longer, up to a minute', () => {
  expect(Array.from({ length: 12 }, (_, wrong) => waitAfter(wrong) / 1000)).toEqual([
    0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60, 60
  ])
})

test('what is left to wait runs out by itself, and a right passphrase ends it', () => {
  let now = 1_000_000
  const attempts = countAttempts(() => now)
  expect(attempts.left()).toBe(0)
  for (let wrong = 0; wrong < 4; wrong += 1) attempts.wasWrong()
  expect(attempts.left()).toBe(4_000)
  now += 3_000
  expect(attempts.left()).toBe(1_000)
  now += 5_000
  expect(attempts.left()).toBe(0)
  attempts.wasWrong()
  now -= 3_600_000
  expect(attempts.left()).toBe(8_000)
  attempts.wasRight()
  expect(attempts.left()).toBe(0)
})
