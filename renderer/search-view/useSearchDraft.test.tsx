// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { memo, useDeferredValue, useLayoutEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { searchFor } from '../../shared/searches/search'
import { partKey } from '../../shared/testing/report'
import type { Places } from '../app/places'
import { noSearch, placeOfSearch, type SearchPlace } from '../app/search-place'
import { useSearchDraft, type SearchDraft } from './useSearchDraft'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A surface whose address comes back only when it is told to, as that of the app does. */
const begin = (at: SearchPlace = noSearch) => {
  const stand = vi.fn<(search: SearchPlace, isStep: boolean) => void>()
  const hook = renderHook((given: SearchPlace) => useSearchDraft(given, stand), {
    initialProps: at
  })
  return {
    stand,
    draft: () => hook.result.current,
    arrive: (place: SearchPlace) => {
      hook.rerender({ ...place })
    },
    /** What was written to the address, oldest first. */
    written: () => stand.mock.calls.map(([search]) => search)
  }
}

test('what is typed shows at once, and stands in the address once it rests', () => {
  const { stand, draft } = begin()
  act(() => {
    draft().type('gem')
  })
  act(() => {
    draft().type('gemeente')
  })
  expect(draft().search).toMatchObject({ text: 'gemeente', isTyping: true })
  expect(stand).not.toHaveBeenCalled()
  act(() => {
    vi.advanceTimersByTime(1_000)
  })
  expect(stand).toHaveBeenCalledOnce()
  expect(stand).toHaveBeenCalledWith(expect.objectContaining({ text: 'gemeente' }), false)
})

test('an address that comes back late does not take away what was typed since', () => {
  const { draft, arrive, written } = begin()
  act(() => {
    draft().type('gem')
  })
  act(() => {
    vi.advanceTimersByTime(1_000)
  })
  act(() => {
    draft().type('gemeente')
  })
  act(() => {
    vi.advanceTimersByTime(1_000)
  })
  act(() => {
    draft().type('gemeenten')
  })
  for (const search of written()) arrive(search)
  expect(draft().search.text).toBe('gemeenten')
})

test('going back and forward is followed', () => {
  const { draft, arrive } = begin()
  act(() => {
    draft().type('gemeente')
  })
  arrive(placeOfSearch(searchFor('politie')))
  expect(draft().search.text).toBe('politie')
})

test('an address that is read anew, as when more reports are there, takes nothing back', () => {
  const { draft, arrive } = begin()
  act(() => {
    draft().type('gemeente')
  })
  arrive(noSearch)
  expect(draft().search.text).toBe('gemeente')
})

test('a list that a hit was opened from is left as it was: the next change is a step of its own', () => {
  const opened = { ...placeOfSearch(searchFor('gemeente')), opened: 'x', top: 3, shown: 80 }
  const { stand, draft } = begin(opened)
  act(() => {
    draft().change({ parts: [partKey('proef-2024.voorkomen')] })
  })
  expect(stand).toHaveBeenCalledWith(
    { ...opened, parts: ['proef-2024.voorkomen'], opened: null, top: 0, shown: 40 },
    true
  )
})

test('a move in the list is no step, and keeps what is asked', () => {
  const { stand, draft } = begin(placeOfSearch(searchFor('gemeente')))
  act(() => {
    draft().move({ top: 2.5 })
  })
  expect(stand).toHaveBeenCalledWith(expect.objectContaining({ text: 'gemeente', top: 2.5 }), false)
  expect(draft().search.top).toBe(2.5)
})

test('what is typed while the address is still being drawn in slices is kept', async () => {
  vi.useRealTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const shown: SearchDraft[] = []
  let drawn = 0
  const Slow = memo(function Slow({ at }: { readonly at: SearchPlace }): ReactNode {
    drawn += 1
    const until = performance.now() + 8
    while (performance.now() < until);
    return at.text
  })
  const Surface = ({ at, stand }: { at: SearchPlace; stand: Places['stand'] }): ReactNode => {
    const draft = useSearchDraft(at, stand)
    useLayoutEffect(() => {
      shown.push(draft)
    })
    return Array.from({ length: parts }, (_, index) => <Slow key={index} at={at} />)
  }
  const Window = (): ReactNode => {
    const [at, setAt] = useState(noSearch)
    return <Surface at={useDeferredValue(at)} stand={setAt} />
  }
  const parts = 12
  const isDrawing = async (least: number): Promise<void> => {
    drawn = 0
    await vi.waitUntil(() => drawn >= least, { interval: 1 })
  }
  const doing = (what: (draft: SearchDraft | undefined) => void): void => {
    flushSync(() => {
      what(shown.at(-1))
    })
  }

  const root = createRoot(document.createElement('div'))
  flushSync(() => {
    root.render(<Window />)
  })
  doing((draft) => draft?.type('k'))
  doing((draft) => draft?.settle())
  for (const text of ['kw', 'kwa', 'kwan', 'kwant']) {
    await isDrawing(3)
    doing((draft) => draft?.type(text))
  }
  await isDrawing(parts)
  await vi.waitUntil(() => shown.at(-1)?.search.text === 'kwant')
  root.unmount()
})
