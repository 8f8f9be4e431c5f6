// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reference } from '../../shared/testing/reference'
import { InApp } from '../testing/in-app'
import { Mentions } from './Mentions'

/** What is watched, and how whoever watches hears that it comes near. */
const watched = new Map<Element, () => void>()

class Watching {
  readonly #tell: (element: Element) => void
  constructor(hear: (entries: readonly unknown[]) => void) {
    this.#tell = (target) => {
      hear([{ target, isIntersecting: true, boundingClientRect: { height: 400 } }])
    }
  }
  observe(element: Element): void {
    watched.set(element, () => {
      this.#tell(element)
    })
  }
  unobserve(element: Element): void {
    watched.delete(element)
  }
}

beforeEach(() => {
  watched.clear()
  vi.stubGlobal('IntersectionObserver', Watching)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const [mention] = reference.lexicon.abbreviations.flatMap(({ mentions }) => mentions)

const drawn = (amount: number): number => {
  if (mention === undefined) throw new Error('the reference data of the tests names nothing')
  render(
    <InApp>
      <Mentions mentions={Array.from({ length: amount }, () => mention)} searched={['DT&V']} />
    </InApp>
  )
  return screen.queryAllByRole('link').length
}

test('up to a hundred places are drawn at once', () => {
  expect(drawn(100)).toBe(1)
})

test('of more than a hundred those are drawn that come near the visible part', () => {
  expect(drawn(101)).toBe(0)
  // A part of the report first, and then the run of places in it.
  for (let depth = 0; depth < 2; depth += 1) {
    const near = [...watched.values()]
    act(() => {
      for (const tell of near) tell()
    })
  }
  expect(screen.getAllByRole('link')).toHaveLength(1)
})
