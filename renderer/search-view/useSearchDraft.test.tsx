// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { searchFor } from '../../shared/searches/search'
import { partKey } from '../../shared/testing/report'
import { noSearch, placeOfSearch, type SearchPlace } from '../app/search-place'
import { useSearchDraft } from './useSearchDraft'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
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
