import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outline } from '../testing/report'
import { flowOf, type Flow } from './outline'
import { stretchesOf } from './stretches'

const flow = outline.parts.flatMap((part) => flowOf(outline, part))

const isBlock = (kind: string, item: Flow): boolean =>
  item.kind === 'block' && item.block.kind === kind

describe('stretchesOf', () => {
  test('put together they are the part, and each has a height', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...flow), { maxLength: 120 }), (items) => {
        const stretches = stretchesOf(items)
        expect(stretches.flatMap((stretch) => stretch.flow)).toEqual(items)
        expect(stretches.every(({ lines }) => lines >= 1)).toBe(true)
      })
    )
  })

  test('a heading begins one and stands nowhere else', () => {
    for (const stretch of stretchesOf(flow)) {
      expect(stretch.flow.findLastIndex((item) => isBlock('heading', item))).toBeLessThanOrEqual(0)
    }
  })

  test('a long section without headings is cut, between paragraphs only', () => {
    const paragraphs = flow.filter((item) => isBlock('paragraph', item))
    const long = Array.from({ length: 40 }, () => paragraphs).flat()
    const stretches = stretchesOf(long)
    expect(stretches.length).toBeGreaterThan(1)
    const lists = flow.filter(({ kind }) => kind === 'list')
    expect(stretchesOf(Array.from({ length: 90 }, () => lists).flat())).toHaveLength(1)
  })
})
