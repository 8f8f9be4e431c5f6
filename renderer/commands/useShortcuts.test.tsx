// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { InApp } from '../testing/in-app'
import { useDeeds } from './commands'
import { useShortcuts } from './useShortcuts'

afterEach(cleanup)

const begin = () => {
  const deeds = { back: vi.fn(), forward: vi.fn(), next: vi.fn(), find: vi.fn(), help: vi.fn() }
  const Page = (): ReactNode => {
    useShortcuts()
    useDeeds({
      'nav.back': { run: deeds.back },
      'nav.forward': { run: deeds.forward, isEnabled: false },
      'nav.nextBlock': { run: deeds.next },
      'find.open': { run: deeds.find },
      'help.open': { run: deeds.help }
    })
    return (
      <div id="app">
        <input aria-label="veld" />
      </div>
    )
  }
  render(
    <InApp>
      <Page />
    </InApp>
  )
  return { ...deeds, field: screen.getByRole('textbox') }
}

test('keys carry a command out, and do nothing else', () => {
  const { find } = begin()
  expect(fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true })).toBe(false)
  expect(find).toHaveBeenCalledOnce()
  expect(fireEvent.keyDown(document.body, { key: 'f' })).toBe(true)
  expect(fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true, altKey: true })).toBe(true)
  expect(find).toHaveBeenCalledOnce()
})

test('the mouse buttons for back and forward work, where there is somewhere to go', () => {
  const { back, forward } = begin()
  expect(fireEvent.mouseUp(document.body, { button: 3 })).toBe(false)
  expect(back).toHaveBeenCalledOnce()
  expect(fireEvent.mouseUp(document.body, { button: 4 })).toBe(false)
  expect(forward).not.toHaveBeenCalled()
  expect(fireEvent.mouseUp(document.body, { button: 0 })).toBe(true)
})

test('a key that is held steps on, but opens once', () => {
  const { next, find } = begin()
  for (const repeat of [false, true, true]) {
    fireEvent.keyDown(document.body, { key: 'ArrowDown', altKey: true, repeat })
    fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true, repeat })
  }
  expect(next).toHaveBeenCalledTimes(3)
  expect(find).toHaveBeenCalledOnce()
})

test('in a field, Alt with an arrow is for the field; other keys are not', () => {
  const { back, find, field } = begin()
  expect(fireEvent.keyDown(field, { key: 'ArrowLeft', altKey: true })).toBe(true)
  expect(back).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'f', ctrlKey: true })
  expect(find).toHaveBeenCalledOnce()
})

test('under something modal only what opens over it works', () => {
  const { back, find, help } = begin()
  document.getElementById('app')?.setAttribute('inert', '')
  expect(fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true })).toBe(true)
  fireEvent.mouseUp(document.body, { button: 3 })
  expect(find).not.toHaveBeenCalled()
  expect(back).not.toHaveBeenCalled()
  fireEvent.keyDown(document.body, { key: 'F1' })
  expect(help).toHaveBeenCalledOnce()
})
