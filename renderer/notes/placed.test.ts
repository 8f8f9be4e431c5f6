// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react'
import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { annotationSchema } from '../../shared/notes/model'
import type { StandingOf } from '../../shared/notes/standing'
import { bare } from '../../shared/testing/annotations'
import { outline } from '../../shared/testing/report'
import { libraryOf } from '../app/library'
import '../testing/browser'
import { usePlacedIn } from './placed'

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
const shown = { all: [one], lent: [], ownerOf: () => null }

test('where each stands is looked up before the notebook asks, and once', async () => {
  const standing = vi.fn<StandingOf>(() => ({ kind: 'lost' }))
  const { result } = renderHook(() => usePlacedIn(library, outline, standing, shown))
  await waitFor(() => {
    expect(standing).toHaveBeenCalledOnce()
  })
  expect(result.current(one)).toEqual({ annotation: one, owner: null, at: null })
  expect(standing).toHaveBeenCalledOnce()
})
