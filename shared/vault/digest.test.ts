import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf } from './digest'

const rows = fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), {
  selector: ([key]) => key,
  maxLength: 8
})

test('the same rows have the same digest, in whatever order they come', () => {
  fc.assert(
    fc.property(
      rows.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
        )
      ),
      ([all, shuffled]) => {
        expect(digestOf(shuffled)).toBe(digestOf(all))
        expect(digestOf(all)).toMatch(/^[0-9a-f]{16}$/)
      }
    )
  )
})

test('rows of which one differs, lacks or has another key have another digest', () => {
  fc.assert(
    fc.property(rows, rows, (all, others) => {
      const textOf = (some: typeof all): string =>
        JSON.stringify([...some].sort(([one], [other]) => (one < other ? -1 : 1)))
      fc.pre(textOf(all) !== textOf(others))
      expect(digestOf(all)).not.toBe(digestOf(others))
    })
  )
})

test('of many notes that differ in one letter only each has a digest of its own', () => {
  const digests = Array.from({ length: 100_000 }, (_, number) =>
    digestOf([['note', { id: 'note', body: `het casusoverleg bespreekt ${number}` }]])
  )
  expect(new Set(digests).size).toBe(digests.length)
})
