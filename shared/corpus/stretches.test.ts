import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outline } from '../testing/report'
import type { BlockId } from './model'
import { flowOf, type Flow } from './outline'
import { openedOf, stretchesOf } from './stretches'

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

describe('openedOf', () => {
  const stretches = stretchesOf(Array.from({ length: 12 }, () => flow).flat())
  const idsIn = (items: readonly Flow[]): readonly BlockId[] =>
    items.flatMap((item) => {
      switch (item.kind) {
        case 'block':
          return [item.block.id]
        case 'list':
          return item.items.map(({ block }) => block.id)
        case 'box':
          return idsIn(item.flow)
      }
    })
  const opened = (ids: readonly BlockId[], linesBefore: number, linesAfter: number) =>
    openedOf(stretches, { at: new Set(ids), linesBefore, linesAfter })

  test('what it is opened at is there, with as many lines around it as were asked for', () => {
    const lines = fc.integer({ min: 0, max: 400 })
    const at = fc.integer({ min: 0, max: stretches.length - 1 })
    fc.assert(
      fc.property(at, lines, lines, (at, before, after) => {
        const { stretches: there, isToEnd } = opened(
          idsIn(stretches[at]?.flow ?? []).slice(-1),
          before,
          after
        )
        expect(there.has(at)).toBe(true)
        const sum = (from: number, to: number): number =>
          stretches.slice(from, to).reduce((lines, stretch) => lines + stretch.lines, 0)
        for (let first = at; first > 0 && sum(first, at) < before; first -= 1) {
          expect(there.has(first - 1)).toBe(true)
        }
        let last = at
        for (; last + 1 < stretches.length && sum(at + 1, last + 1) < after; last += 1) {
          expect(there.has(last + 1)).toBe(true)
        }
        if (sum(at + 1, stretches.length) < after) expect(isToEnd).toBe(true)
      })
    )
  })

  test('its beginning is there when it is opened at its title, and no more than is asked for', () => {
    expect([...opened([], 50, 0).stretches]).toEqual([0])
    expect(opened([], 50, 0).isToEnd).toBe(false)
    expect(opened([], 0, 1e6)).toEqual({
      stretches: new Set(stretches.keys()),
      isToEnd: true
    })
  })

  test('of a part without text the end is there', () => {
    expect(openedOf([], { at: new Set(), linesBefore: 0, linesAfter: 0 }).isToEnd).toBe(true)
  })
})
