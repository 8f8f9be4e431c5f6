import { describe, expect, test } from 'vitest'
import { orders, type Answer } from '../../shared/search/model'
import { openReport } from '../../tools/search/fixtures/rat-2024'

const { ask } = await openReport()

const queries = [
  'gemeente',
  'lokale aanpak',
  'burgemeester OF casusoverleg',
  'soort:kader',
  'aanpak NIET gemeente',
  'NIET gemeente'
]

const targetsIn = ({ hits }: Answer): readonly string[] =>
  hits.map(({ target }) => JSON.stringify(target))

describe.each(orders)('a list by %s', (order) => {
  test.each(queries)('that is cut short is the beginning of the whole one: %s', (text) => {
    const whole = ask(text, { order, limit: 1000 })
    expect(whole.total).toBeGreaterThan(3)
    expect(whole.hits).toHaveLength(whole.total)
    for (const limit of [1, 2, 3, 10, 100]) {
      const short = ask(text, { order, limit })
      expect(targetsIn(short)).toEqual(targetsIn(whole).slice(0, limit))
      expect(short.total).toBe(whole.total)
      expect(short.facets).toEqual(whole.facets)
    }
  })

  test.each(queries)('has each hit once, and counts it by kind and part: %s', (text) => {
    const { hits, total, facets } = ask(text, { order, limit: 1000 })
    const kinds = new Map<string, number>()
    for (const { kind } of hits) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    expect(new Set(hits.map(({ target, kind }) => JSON.stringify([target, kind]))).size).toBe(total)
    expect(new Map(facets.kinds.map(({ kind, count }) => [kind, count]))).toEqual(kinds)
    expect(facets.parts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  })
})
