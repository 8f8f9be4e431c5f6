// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useFollowed } from './useFollowed'

/** Frames that were asked for. */
let frames: Map<number, FrameRequestCallback>

beforeEach(() => {
  frames = new Map()
  let next = 0
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    next += 1
    frames.set(next, frame)
    return next
  })
  vi.stubGlobal('cancelAnimationFrame', (id: number) => void frames.delete(id))
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const nextFrame = (): void => {
  const now = [...frames.values()]
  frames.clear()
  act(() => {
    for (const frame of now) frame(0)
  })
}

const List = ({ at }: { readonly at: string }): ReactNode => {
  const list = useRef<HTMLUListElement>(null)
  useFollowed(at, () => {
    const current = list.current?.querySelector('[aria-current]') ?? null
    return list.current === null || current === null ? null : { scroller: list.current, current }
  })
  return (
    <>
      <ul ref={list}>
        {['een', 'twee'].map((row) => (
          <li key={row} {...(row === at ? { 'aria-current': true } : {})}>
            {row}
          </li>
        ))}
      </ul>
      <p>Tekst</p>
    </>
  )
}

/** A list at its first row that has been drawn, and how often it was scrolled since. */
const drawn = (): { readonly goTo: (at: string) => void; readonly scrolled: () => number } => {
  const { rerender } = render(<List at="een" />)
  const scroll = vi.spyOn(screen.getByRole('list'), 'scrollBy').mockImplementation(() => undefined)
  nextFrame()
  scroll.mockClear()
  return {
    goTo: (at) => {
      rerender(<List at={at} />)
    },
    scrolled: () => scroll.mock.calls.length
  }
}

test('what is read is brought into view with the next frame', () => {
  const { goTo, scrolled } = drawn()
  goTo('twee')
  expect(scrolled()).toBe(0)
  nextFrame()
  expect(scrolled()).toBe(1)
})

test.each([
  ['leaves the list', () => fireEvent.pointerMove(screen.getByText('Tekst'))],
  ['leaves the window', () => fireEvent.pointerLeave(document.documentElement)],
  ['only rests there: a key is pressed', () => fireEvent.keyDown(screen.getByText('Tekst'))]
])('under the pointer a list stays as it is, until that %s', (_, leave) => {
  const { goTo, scrolled } = drawn()
  fireEvent.pointerMove(screen.getByText('een'))
  goTo('twee')
  nextFrame()
  expect(scrolled()).toBe(0)
  leave()
  expect(scrolled()).toBe(1)
})

test('a pointer that comes before the frame still finds what it came for', () => {
  const { goTo, scrolled } = drawn()
  goTo('twee')
  fireEvent.pointerDown(screen.getByText('een'))
  nextFrame()
  expect(scrolled()).toBe(0)
})

test('a list that missed nothing stays where the reader scrolled it when the pointer leaves', () => {
  const { scrolled } = drawn()
  fireEvent.pointerMove(screen.getByText('twee'))
  fireEvent.pointerMove(screen.getByText('Tekst'))
  expect(scrolled()).toBe(0)
})
