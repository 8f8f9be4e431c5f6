import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../shared/notes/commands'
import type { Annotation, AnnotationId } from '../../shared/notes/model'
import { anyAnnotation, anyId } from '../../shared/testing/any-annotation'
import { netOf } from './net'

/** Few ids and keys, so that several changes are to the same row. */
const changes = fc
  .tuple(fc.uniqueArray(anyId, { minLength: 2, maxLength: 3 }), fc.constant(['a', 'b']))
  .chain(([ids, keys]) => {
    const id = fc.constantFrom(...ids)
    const key = fc.constantFrom(...keys)
    const change: fc.Arbitrary<Change> = fc.oneof(
      anyAnnotation(9, id).map((annotation) => ({ kind: 'put' as const, annotation })),
      id.map((id) => ({ kind: 'remove' as const, id })),
      fc.record({ kind: fc.constant('remember' as const), key, value: fc.nat(9) }),
      key.map((key) => ({ kind: 'forget' as const, key }))
    )
    return fc.array(change, { maxLength: 12 })
  })

test('what changes come to is what they do one after the other', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const annotations = new Map<AnnotationId, Annotation>()
      const memory = new Map<string, unknown>()
      for (const change of all) {
        if (change.kind === 'put') annotations.set(change.annotation.id, change.annotation)
        else if (change.kind === 'remove') annotations.delete(change.id)
        else if (change.kind === 'remember') memory.set(change.key, change.value)
        else memory.delete(change.key)
      }
      const { put, removed, remembered, forgotten } = netOf(all)
      expect(new Map(put.map((one) => [one.id, one]))).toEqual(annotations)
      expect(new Map(remembered.map(({ key, value }) => [key, value]))).toEqual(memory)
      expect(removed.some((id) => annotations.has(id))).toBe(false)
      expect(forgotten.some((key) => memory.has(key))).toBe(false)
      const touched = all.map((one) => {
        if (one.kind === 'put') return one.annotation.id
        return one.kind === 'remove' ? one.id : one.key
      })
      expect(
        new Set<string>([
          ...put.map(({ id }) => id),
          ...removed,
          ...remembered.map(({ key }) => key),
          ...forgotten
        ])
      ).toEqual(new Set<string>(touched))
    })
  )
})
