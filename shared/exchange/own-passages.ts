/** An annotation on several passages, of which `web-annotation.ts` made one for each, is one again. */
import * as v from 'valibot'
import { listOf } from './selectors'

/** A further passage of the annotation that it names. */
const furtherSchema = v.looseObject({
  'naslag:of': v.string(),
  'naslag:passage': v.number(),
  target: v.optional(v.unknown())
})
type Further = v.InferOutput<typeof furtherSchema>

const named = v.looseObject({ id: v.string(), target: v.optional(v.unknown()) })

/**
 * The annotations of a set of our own, each with all of its passages as a list of targets, which is how they were written
 * until version 3. A passage whose annotation is not in the set stays by itself, as another program would have it.
 */
export const withPassages = (items: readonly unknown[]): readonly unknown[] => {
  const furtherOf = new Map<string, Further[]>()
  const annotations = new Set<string>()
  for (const item of items) {
    if (v.is(furtherSchema, item)) {
      const known = furtherOf.get(item['naslag:of'])
      if (known === undefined) furtherOf.set(item['naslag:of'], [item])
      else known.push(item)
    } else if (v.is(named, item)) annotations.add(item.id)
  }
  return items.flatMap((item): readonly unknown[] => {
    if (v.is(furtherSchema, item)) return annotations.has(item['naslag:of']) ? [] : [item]
    const further = v.is(named, item) ? furtherOf.get(item.id) : undefined
    return [further === undefined || !v.is(named, item) ? item : withTargets(item, further)]
  })
}

const withTargets = (item: v.InferOutput<typeof named>, further: readonly Further[]): object => ({
  ...item,
  target: [
    ...listOf(item.target),
    ...further
      .toSorted((one, other) => one['naslag:passage'] - other['naslag:passage'])
      .map(({ target }) => target)
  ]
})
