// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Slot } from '../../shared/memory/model'
import type { Change } from '../../shared/notes/commands'
import { ok } from '../../shared/result'
import type { Notebook } from '../db/notebook'
import '../testing/browser'
import { MemoryProvider, windowIdOf, type Memory } from './memory'
import { useOwnSlot } from './useOwnSlot'

const slot: Slot<number> = { key: 'proef', schema: v.number(), fallback: 0 }

let written: unknown[] = []
const notebook = {
  write: (changes: readonly Change[]) => {
    written.push(...changes.map((change) => (change.kind === 'remember' ? change.value : change)))
    return Promise.resolve(ok(undefined))
  }
} as Partial<Notebook> as Notebook
const memory = { notebook, window: windowIdOf('') } as Partial<Memory> as Memory

const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <MemoryProvider value={memory}>{children}</MemoryProvider>
)

/** Remembers a number, as scrolling does: nothing is drawn from it. */
const begin = (): ((value: number) => void) => {
  const { result } = renderHook(() => useOwnSlot(slot, 0), { wrapper })
  return (value) => {
    result.current.keep(() => value)
  }
}

beforeEach(() => {
  written = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('the first change waits until the page has nothing else to do, those after it until it rests', () => {
  const keep = begin()
  vi.advanceTimersByTime(1_000)
  keep(1)
  expect(written).toEqual([])
  vi.advanceTimersByTime(1)
  expect(written).toEqual([1])
  keep(2)
  vi.advanceTimersByTime(200)
  keep(3)
  vi.advanceTimersByTime(200)
  expect(written).toEqual([1])
  vi.advanceTimersByTime(200)
  expect(written).toEqual([1, 3])
})

test('what still waits is written when the window goes away, and not once more', () => {
  const keep = begin()
  vi.advanceTimersByTime(1_000)
  keep(1)
  window.dispatchEvent(new Event('pagehide'))
  expect(written).toEqual([1])
  vi.advanceTimersByTime(1_000)
  expect(written).toEqual([1])
})
