// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary'

afterEach(cleanup)

const Broken = (): ReactNode => {
  throw new Error('onverwacht')
}

test('a bug ends in a message and a way on, not in a blank window', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>
  )
  expect(screen.getByRole('alert').textContent).toMatch(/Er ging iets mis in Naslag zelf/)
  expect(screen.getByRole('button', { name: 'Opnieuw laden' })).toBeDefined()
  expect(screen.getByText(/onverwacht/)).toBeDefined()
})
