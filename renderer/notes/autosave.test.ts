import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { err, ok, type Result } from '../../shared/result'
import { createAutosave, pause, retryPause, type DraftState } from './autosave'

type Outcome = Result<undefined, 'disk-full'>

/** Saves that end when the test says so. */
const setUp = () => {
  const saved: string[] = []
  const states: DraftState<'disk-full'>[] = []
  const ends: ((outcome: Outcome) => void)[] = []
  const autosave = createAutosave(
    (text) =>
      new Promise<Outcome>((resolve) => {
        saved.push(text)
        ends.push(resolve)
      }),
    (state) => states.push(state)
  )
  const end = async (outcome: Outcome): Promise<void> => {
    ends.shift()?.(outcome)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { autosave, saved, states, end, last: () => states.at(-1)?.kind }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('autosave', () => {
  test('saves once, a moment after the last key, and says so only when it is kept', async () => {
    const { autosave, saved, end, last } = setUp()
    autosave.change('a')
    await vi.advanceTimersByTimeAsync(pause - 1)
    autosave.change('ab')
    await vi.advanceTimersByTimeAsync(pause - 1)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saved).toEqual(['ab'])
    expect(last()).toBe('pending')
    await end(ok(undefined))
    expect(last()).toBe('saved')
    expect(autosave.isPending()).toBe(false)
  })

  test('flush saves at once and answers whether all is kept', async () => {
    const { autosave, saved, end } = setUp()
    autosave.change('a')
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual(['a'])
    await end(ok(undefined))
    expect(await flushed).toBe(true)
    await vi.advanceTimersByTimeAsync(pause)
    expect(saved).toEqual(['a'])
  })

  test('what is typed during a save is not called saved by it', async () => {
    const { autosave, saved, end, last } = setUp()
    autosave.change('a')
    await vi.advanceTimersByTimeAsync(pause)
    autosave.change('ab')
    await end(ok(undefined))
    expect(last()).toBe('pending')
    expect(autosave.isPending()).toBe(true)
    await vi.advanceTimersByTimeAsync(pause)
    expect(saved).toEqual(['a', 'ab'])
    await end(ok(undefined))
    expect(last()).toBe('saved')
  })

  test('a text that failed is tried again by itself, for as long as it is written', async () => {
    const { autosave, saved, end, last } = setUp()
    const stop = autosave.keepTrying()
    autosave.change('a')
    await vi.advanceTimersByTimeAsync(pause)
    await end(err('disk-full'))
    await vi.advanceTimersByTimeAsync(retryPause)
    await end(err('disk-full'))
    expect(last()).toBe('failed')
    await vi.advanceTimersByTimeAsync(retryPause)
    await end(ok(undefined))
    expect(last()).toBe('saved')
    expect(saved).toEqual(['a', 'a', 'a'])

    autosave.change('ab')
    await vi.advanceTimersByTimeAsync(pause)
    await end(err('disk-full'))
    stop()
    await vi.advanceTimersByTimeAsync(0)
    await end(err('disk-full'))
    await vi.advanceTimersByTimeAsync(retryPause * 3)
    expect(saved).toEqual(['a', 'a', 'a', 'ab', 'ab'])
  })

  test('a text that failed stays, and the next flush tries again', async () => {
    const { autosave, saved, states, end } = setUp()
    autosave.change('a')
    const first = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    await end(err('disk-full'))
    expect(await first).toBe(false)
    expect(states.at(-1)).toEqual({ kind: 'failed', problem: 'disk-full' })
    expect(autosave.isPending()).toBe(false)
    const second = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    await end(ok(undefined))
    expect(await second).toBe(true)
    expect(saved).toEqual(['a', 'a'])
  })

  test('nothing typed is nothing to save', async () => {
    const { autosave, saved } = setUp()
    expect(await autosave.flush()).toBe(true)
    expect(saved).toEqual([])
  })
})
