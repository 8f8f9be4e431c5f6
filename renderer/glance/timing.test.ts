import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createGlances, delays } from './timing'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const started = () => {
  const shown: (string | null)[] = []
  const glances = createGlances<string>((anchor) => {
    shown.push(anchor)
  })
  return { shown, glances }
}

describe('the pointer', () => {
  test('must rest before anything is shown, so that passing over marks does not flicker', () => {
    const { shown, glances } = started()
    for (const mark of ['één', 'twee', 'drie']) {
      glances.pointerEnters(mark)
      vi.advanceTimersByTime(delays.hover - 50)
      glances.pointerLeaves()
    }
    vi.runAllTimers()
    expect(shown).toEqual([])
  })

  test('can go from the mark to what is shown, and stay there', () => {
    const { shown, glances } = started()
    glances.pointerEnters('één')
    vi.advanceTimersByTime(delays.hover)
    glances.pointerLeaves()
    vi.advanceTimersByTime(delays.leave - 20)
    glances.pointerHolds()
    vi.runAllTimers()
    expect(shown).toEqual(['één'])
    glances.pointerLeaves()
    vi.runAllTimers()
    expect(shown).toEqual(['één', null])
  })

  test('goes to another mark: the first is gone before the second is there', () => {
    const { shown, glances } = started()
    glances.pointerEnters('één')
    vi.advanceTimersByTime(delays.hover)
    glances.pointerLeaves()
    glances.pointerEnters('twee')
    vi.runAllTimers()
    expect(shown).toEqual(['één', null, 'twee'])
  })

  test('shows nothing again after Escape until it comes back', () => {
    const { shown, glances } = started()
    glances.pointerEnters('één')
    vi.advanceTimersByTime(delays.hover)
    expect(glances.dismiss()).toBe(true)
    expect(glances.dismiss()).toBe(false)
    vi.runAllTimers()
    expect(shown).toEqual(['één', null])
  })
})

describe('focus', () => {
  test('shows as long as it stays, whatever the pointer does', () => {
    const { shown, glances } = started()
    glances.focusEnters('één')
    vi.advanceTimersByTime(delays.focus)
    glances.pointerEnters('één')
    glances.pointerLeaves()
    vi.runAllTimers()
    expect(shown).toEqual(['één'])
    glances.focusLeaves()
    expect(shown).toEqual(['één', null])
  })

  test('that returns from what the mark opened shows nothing until it comes again', () => {
    const { shown, glances } = started()
    glances.mute('één')
    glances.focusEnters('één')
    vi.runAllTimers()
    expect(shown).toEqual([])
    glances.focusLeaves()
    glances.focusEnters('één')
    vi.runAllTimers()
    expect(shown).toEqual(['één'])
  })

  test('that returns before the mark is told so shows nothing either', () => {
    const { shown, glances } = started()
    glances.focusEnters('één')
    glances.mute('één')
    vi.runAllTimers()
    expect(shown).toEqual([])
  })

  test('stays dismissed after Escape', () => {
    const { shown, glances } = started()
    glances.focusEnters('één')
    vi.advanceTimersByTime(delays.focus)
    glances.dismiss()
    glances.pointerLeaves()
    vi.runAllTimers()
    expect(shown).toEqual(['één', null])
  })
})
