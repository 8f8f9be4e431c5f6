// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useHeldDrawn } from './Chunk'
import { Runs } from './Runs'

/** What is watched, by whichever observer: the page has one for good. */
const watched = new Map<Element, (entry: IntersectionObserverEntry) => void>()

/** Tells everything that is watched that it is far away. */
const scrollAway = (): void => {
  for (const [target, hear] of [...watched]) {
    const far = { target, isIntersecting: false, boundingClientRect: new DOMRect(0, 0, 100, 50) }
    hear(far as unknown as IntersectionObserverEntry)
  }
}

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observe
      readonly unobserve = (element: Element): void => void watched.delete(element)
      constructor(hear: (entries: readonly IntersectionObserverEntry[]) => void) {
        this.observe = (target: Element): void => {
          watched.set(target, (entry) => {
            hear([entry])
          })
        }
      }
    }
  )
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Row = ({ at }: { readonly at: number }): ReactNode => {
  const [isOpen, setIsOpen] = useState(false)
  useHeldDrawn(isOpen)
  return (
    <>
      <button
        onClick={() => {
          setIsOpen(!isOpen)
        }}
      >
        Rij {at}
      </button>
      {isOpen && <input aria-label={`Veld ${at}`} />}
    </>
  )
}

/** So many that they lie in packs, of which one is near at first. */
const rows = Array.from({ length: 100 }, (_, at) => ({
  key: String(at),
  size: 1,
  isKept: false,
  isNearAtFirst: at === 57,
  draw: () => <Row at={at} />
}))

test('a row stays drawn while something is changed in it, and goes when that is over', async () => {
  const user = userEvent.setup()
  render(<Runs runs={rows} rowHeight={50} />)
  await user.click(screen.getByRole('button', { name: 'Rij 57' }))
  await user.type(screen.getByRole('textbox', { name: 'Veld 57' }), 'half getypt')
  act(scrollAway)
  expect(screen.getByRole('textbox', { name: 'Veld 57' })).toHaveProperty('value', 'half getypt')
  await user.click(screen.getByRole('button', { name: 'Rij 57' }))
  act(() => {
    screen.getByRole('button', { name: 'Rij 57' }).blur()
  })
  expect(screen.queryByRole('button')).toBeNull()
})

test('a row that has the focus stays drawn until the focus leaves it', () => {
  render(<Runs runs={rows} rowHeight={50} />)
  const row = screen.getByRole('button', { name: 'Rij 57' })
  act(() => {
    row.focus()
  })
  act(scrollAway)
  expect(document.activeElement).toBe(row)
  act(() => {
    row.blur()
  })
  expect(screen.queryByRole('button')).toBeNull()
})

test('what is changed far away gives the focus back to the row, which stays', async () => {
  const user = userEvent.setup()
  render(<Runs runs={rows} rowHeight={50} />)
  await user.click(screen.getByRole('button', { name: 'Rij 57' }))
  await user.click(screen.getByRole('textbox', { name: 'Veld 57' }))
  act(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  act(scrollAway)
  // It is over by the press: the row has nothing to be held by but the focus.
  const row = screen.getByRole('button', { name: 'Rij 57' })
  await user.click(row)
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(document.activeElement).toBe(row)
})
