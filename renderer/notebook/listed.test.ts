// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { annotationSchema, type Annotation } from '../../shared/notes/model'
import { bare } from '../../shared/testing/annotations'
import { outline } from '../../shared/testing/report'
import { libraryOf } from '../app/library'
import '../testing/browser'
import type { Placed } from '../notes/placed'
import { useListedState } from './listed'

afterEach(cleanup)

const one = v.parse(annotationSchema, {
  ...bare,
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'note',
  body: '',
  anchor: { edition: outline.edition.id, block: 'b-lokaal', start: 0, end: 3, quote: 'het' },
  createdAt: 1,
  updatedAt: 1
})
const library = libraryOf([outline.edition.id], [outline])

test('where each stands and what the notebook lists are worked out before it asks, and once', async () => {
  const placed = vi.fn((annotation: Annotation): Placed => ({ annotation, owner: null, at: null }))
  const notes = { all: [one], lent: [], placed }
  const { result } = renderHook(() => useListedState(notes, library))
  await waitFor(() => {
    // Once to look it up and once for the list.
    expect(placed).toHaveBeenCalledTimes(2)
  })
  const listed = result.current()
  expect(listed.groups).toMatchObject([{ key: '', placed: [{ annotation: one }] }])
  expect(result.current()).toBe(listed)
  expect(placed).toHaveBeenCalledTimes(2)
})
