// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary'
import { useSettled } from './useSettled'

afterEach(cleanup)

const Shown = ({ promise }: { readonly promise: Promise<string> }): ReactNode => (
  <p>{useSettled(promise) ?? 'wacht'}</p>
)

test('nothing until the promise gives something', async () => {
  const { rerender } = render(<Shown promise={Promise.resolve('eerste')} />)
  expect(screen.getByText('wacht')).toBeDefined()
  expect(await screen.findByText('eerste')).toBeDefined()
  rerender(<Shown promise={Promise.resolve('tweede')} />)
  expect(await screen.findByText('tweede')).toBeDefined()
})

test('a rejection reaches the error boundary', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <ErrorBoundary>
      <Shown promise={Promise.reject(new Error('stuk'))} />
    </ErrorBoundary>
  )
  expect(await screen.findByRole('alert')).toBeDefined()
})
