import { expect, test } from 'vitest'
import { chunkSizeOf, chunksOf } from './Chunk'

test.each([
  [30, 40],
  [120, 10],
  [260, 5],
  [5_000, 1]
])('of rows of %i pixels, %i go in a chunk', (height, size) => {
  expect(chunkSizeOf(height)).toBe(size)
})

test('rows are cut into chunks, all of them and in their order', () => {
  const rows = Array.from({ length: 23 }, (_, at) => at)
  const chunks = chunksOf(rows, 120)
  expect(chunks.map(({ length }) => length)).toEqual([10, 10, 3])
  expect(chunks.flat()).toEqual(rows)
  expect(chunksOf([], 120)).toEqual([])
})
