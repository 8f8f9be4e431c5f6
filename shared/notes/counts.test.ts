import * as v from 'valibot'
import { expect, test } from 'vitest'
import { outline } from '../testing/report'
import { countsBySection } from './counts'
import { annotationSchema } from './model'

const bookmarkOn = (block: string, at: number) =>
  v.parse(annotationSchema, {
    id: `6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b${String(at).padStart(2, '0')}`,
    kind: 'bookmark',
    anchor: { edition: outline.edition.id, block, start: 0, end: 1, quote: 'D' },
    createdAt: 1,
    updatedAt: 1
  })

test('annotations count in their section and all above it; boxes and footnotes in what holds them', () => {
  const blocks = ['b-lokaal', 'b-kader', 'b-noot', 'weg']
  const annotations = ['b-kader', ...blocks].map(bookmarkOn)
  const [unplaced] = annotations
  const counts = countsBySection(outline, annotations, (one) =>
    one === unplaced ? null : one.anchor.block
  )
  expect(Object.fromEntries(counts)).toEqual({
    kader: 1,
    lokaal: 2,
    voorkomen: 2,
    inleiding: 1
  })
})
