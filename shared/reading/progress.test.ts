import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockId } from '../corpus/model'
import { blockId, corpus, outline, sectionId } from '../testing/report'
import { amountOfPart, amountsIn, percentOf } from './progress'

const [inleiding, voorkomen] = outline.parts
if (inleiding === undefined || voorkomen === undefined) throw new Error('the report has two parts')

const some = fc
  .subarray(corpus.blocks.map(({ id }) => id))
  .map((ids): ReadonlySet<BlockId> => new Set(ids))

describe('progress', () => {
  test('a box counts in the section that holds it, and a section in its chapter', () => {
    const amounts = amountsIn(outline, voorkomen, new Set([blockId('b-kader')]))
    const read = 'De cijfers ontbreken.'.length
    for (const id of ['kader', 'lokaal', 'voorkomen']) {
      expect(amounts.get(sectionId(id))?.read).toBe(read)
    }
  })

  test('footnotes are not needed to have read a section', () => {
    const read = new Set([blockId('inleiding'), blockId('b-eerste')])
    expect(percentOf(amountOfPart(inleiding, read))).toBe(100)
  })

  test('the amount of a part is that of its section', () => {
    fc.assert(
      fc.property(some, (read) => {
        const amounts = amountsIn(outline, voorkomen, read)
        expect(amountOfPart(voorkomen, read)).toEqual(amounts.get(voorkomen.contents.section.id))
      })
    )
  })

  test('reading more never lowers it', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const more = amountsIn(outline, voorkomen, new Set([...one, ...other]))
        for (const [section, amount] of amountsIn(outline, voorkomen, one)) {
          const after = more.get(section) ?? amount
          expect(after.read).toBeGreaterThanOrEqual(amount.read)
          expect(percentOf(after)).toBeGreaterThanOrEqual(percentOf(amount))
        }
      })
    )
  })
})

test('nothing is 0 per cent, everything 100, and all between is in between', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (some, all) => {
      const percent = percentOf({ read: Math.min(some, all), all })
      expect(percent === 0).toBe(some === 0)
      expect(percent === 100).toBe(some >= all)
      expect(Number.isInteger(percent)).toBe(true)
    })
  )
})
