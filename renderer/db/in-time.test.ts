import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTime, openLimit, tooLate, withinLimit } from './in-time'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const never = (): Promise<never> => new Promise(() => undefined)

/** The page does nothing else for so long: its clock goes on, and only then its timers, and what came meanwhile. */
const heldUp = async (time: number): Promise<void> => {
  vi.setSystemTime(Date.now() + time)
  await vi.advanceTimersToNextTimerAsync()
}

test('work that ends is not late, and leaves no timer behind', async () => {
  expect(await inTime(Promise.resolve('done'))).toBe('done')
  expect(vi.getTimerCount()).toBe(0)
})

test('work that fails fails', async () => {
  await expect(inTime(Promise.reject(new Error('full')))).rejects.toThrow('full')
})

test('work that hangs is late', async () => {
  const outcome = inTime(never())
  await vi.advanceTimersByTimeAsync(openLimit)
  expect(await outcome).toBe('late')
})

test('work that hangs fails with the name of it where there must be an outcome', async () => {
  const outcome = withinLimit(never())
  const failure = expect(outcome).rejects.toMatchObject({ name: 'TimeoutError' })
  await vi.advanceTimersByTimeAsync(openLimit)
  await failure
})

test('a page that is held up for longer than that does not take its own time for that of the work', async () => {
  let finish = (): void => undefined
  const work = new Promise<string>((resolve) => {
    finish = () => {
      resolve('done')
    }
  })
  const outcome = inTime(work)
  await heldUp(2 * openLimit)
  await heldUp(2 * openLimit)
  finish()
  expect(await outcome).toBe('done')
})

test('a signal says that it is too late, after the time and not when it was called off', async () => {
  const first = tooLate()
  const second = tooLate()
  second.callOff()
  await vi.advanceTimersByTimeAsync(openLimit)
  expect(first.signal.aborted).toBe(true)
  expect(second.signal.aborted).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})
