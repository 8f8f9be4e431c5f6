// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { useDeferredValue, useLayoutEffect, type ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useLater } from './useLater'

afterEach(cleanup)

test('what waits is drawn after the rest, also where that was deferred itself', async () => {
  const drawn: string[] = []
  const Beside = ({ place }: { readonly place: string }): ReactNode => {
    const later = useLater(place)
    useLayoutEffect(() => {
      drawn.push(`${place}, ${later}`)
    })
    return <p>{later}</p>
  }
  const Surface = ({ place }: { readonly place: string }): ReactNode => (
    <Beside place={useDeferredValue(place)} />
  )
  const { rerender } = render(<Surface place="hier" />)
  drawn.length = 0
  rerender(<Surface place="daar" />)
  expect(await screen.findByText('daar')).toBeDefined()
  expect(drawn.slice(-2)).toEqual(['daar, hier', 'daar, daar'])
})
