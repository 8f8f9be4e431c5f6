import { expect, test } from 'vitest'
import { newPace } from './pace'

/** How many of some messages, sent every so many milliseconds, are in time. */
const inTime = (channel: 'window:run' | 'vault:write', amount: number, every: number): number => {
  const pace = newPace()
  return Array.from({ length: amount }, (_, at) => pace(channel, at * every)).filter(Boolean).length
}

test('a flood is let through for as long as a hasty reader could make it', () => {
  expect(inTime('window:run', 10_000, 0)).toBe(60)
  // Ten seconds of it: sixty, and forty a second.
  expect(inTime('window:run', 10_000, 1)).toBe(60 + 399)
})

test('a key that is held down is never refused', () => {
  expect(inTime('window:run', 3_000, 1_000 / 33)).toBe(3_000)
})

test('writing to the vault is never refused', () => {
  expect(inTime('vault:write', 10_000, 0)).toBe(10_000)
})

test('each channel has its own turns, and a clock that is put back gives none', () => {
  const pace = newPace()
  for (let turn = 0; turn < 60; turn += 1) expect(pace('window:run', 5_000)).toBe(true)
  expect(pace('window:run', 5_000)).toBe(false)
  expect(pace('window:run', 0)).toBe(false)
  expect(pace('window:open', 5_000)).toBe(true)
  expect(pace('window:run', 1_000)).toBe(true)
})
