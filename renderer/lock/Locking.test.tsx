// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LockAnswer, LockState } from '../../shared/lock/model'
import { useShortcuts } from '../commands/useShortcuts'
import { InApp } from '../testing/in-app'
import { t } from '../text/nl'
import { Locking } from './Locking'

/** Stands for the main process; it says how things stand when a test lets it. */
const main = vi.hoisted(() => {
  const asked: string[] = []
  const state = {
    tell: (() => undefined) as (now: LockState) => void,
    answer: { kind: 'done' } as LockAnswer
  }
  Object.defineProperty(globalThis, 'naslag', {
    configurable: true,
    value: {
      invoke: (channel: string) => {
        asked.push(channel)
        if (channel === 'lock:now') return Promise.resolve(state.answer)
        return new Promise((resolve) => {
          if (channel === 'lock:state') state.tell = resolve
        })
      },
      on: () => () => undefined
    }
  })
  return { asked, state }
})

const off: LockState = {
  kind: 'off',
  idleMinutes: 10,
  hasLeftovers: false,
  policy: { isMandatory: false, mostMinutes: null, problem: null }
}

const Keys = (): ReactNode => {
  useShortcuts()
  return <div id="app" />
}

const begin = (): void => {
  render(
    <InApp>
      <Keys />
      <Locking />
    </InApp>
  )
}

const pressLock = (): boolean =>
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true, shiftKey: true })

const locks = (): number => main.asked.filter((channel) => channel === 'lock:now').length

beforeEach(() => {
  main.asked.length = 0
  main.state.answer = { kind: 'done' }
})
afterEach(cleanup)

test('a window that does not yet know whether the kluis is on locks all the same', () => {
  begin()
  pressLock()
  expect(locks()).toBe(1)
})

test('where it turns out to be off, the reader is told', async () => {
  main.state.answer = { kind: 'state' }
  begin()
  pressLock()
  await screen.findByText(t.lock.notOn)
})

test('once it is known to be off, the keys do nothing', async () => {
  begin()
  main.state.tell(off)
  await vi.waitFor(() => {
    const before = locks()
    pressLock()
    expect(locks()).toBe(before)
  })
})
