import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { annotationIdSchema } from '../notes/model'
import { anyAnnotation } from '../testing/any-annotation'
import { merged } from './merge'
import { presentIn, type Shared } from './model'

const id = v.parse(annotationIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
/** Few moments, so that many of them are the same. */
const mostMoments = 6
const shared: fc.Arbitrary<Shared> = fc
  .record({
    annotation: fc.option(anyAnnotation(mostMoments, fc.constant(id))),
    removedAt: fc.option(fc.nat(mostMoments))
  })
  .map((one) => merged(one, one))

describe('what is known of one annotation', () => {
  test('is the same in whichever order it is merged', () => {
    fc.assert(
      fc.property(shared, shared, (one, other) => {
        expect(merged(one, other)).toEqual(merged(other, one))
      }),
      { numRuns: 2_000 }
    )
  })

  test('is the same however it is grouped', () => {
    fc.assert(
      fc.property(shared, shared, shared, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
      }),
      { numRuns: 2_000 }
    )
  })

  test('does not change by what it has already', () => {
    fc.assert(
      fc.property(shared, shared, (one, other) => {
        const both = merged(one, other)
        expect(merged(both, one)).toEqual(both)
        expect(merged(both, both)).toEqual(both)
      }),
      { numRuns: 2_000 }
    )
  })

  test('is gone once it was removed after its last change, and there again after a later one', () => {
    fc.assert(
      fc.property(
        anyAnnotation(mostMoments, fc.constant(id)),
        fc.nat(9),
        (annotation, removedAt) => {
          const both = merged({ annotation, removedAt: null }, { annotation: null, removedAt })
          expect(presentIn(both) === null).toBe(annotation.updatedAt <= removedAt)
        }
      )
    )
  })
})
