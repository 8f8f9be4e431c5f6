import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchIdle } from './idle'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a reader who is away for the time that was chosen is noticed, and not before', () => {
  let idle = 0
  const onIdle = vi.fn()
  const watch = watchIdle(() => idle, onIdle)
  vi.advanceTimersByTime(600_000)
  watch.start(5)
  idle = 299
  vi.advanceTimersByTime(600_000)
  expect(onIdle).not.toHaveBeenCalled()
  idle = 300
  vi.advanceTimersByTime(5_000)
  expect(onIdle).toHaveBeenCalledTimes(1)
})

test('another time holds at once, and a stopped watch says nothing', () => {
  const onIdle = vi.fn()
  const watch = watchIdle(() => 120, onIdle)
  watch.start(5)
  watch.start(2)
  vi.advanceTimersByTime(120_000)
  expect(onIdle).toHaveBeenCalledTimes(1)
  watch.stop()
  vi.advanceTimersByTime(60_000)
  expect(onIdle).toHaveBeenCalledTimes(1)
})

test('time that was idle before the kluis was unlocked does not count', () => {
  const onIdle = vi.fn()
  const watch = watchIdle(() => 3_600, onIdle)
  watch.start(1)
  vi.advanceTimersByTime(55_000)
  expect(onIdle).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5_000)
  expect(onIdle).toHaveBeenCalledTimes(1)
})
