/** How much a message holds, before anything else looks at it. */

/** Why a message is not even looked at. */
export type Refusal = 'too large' | 'arguments do not fit'

/**
 * Whether a value is of JSON's kinds only (or nothing at all) and weighs no more than `most`, which is
 * roughly its length when written as JSON; null when all is well. A part that stands in it many times
 * weighs as many times: what is small in memory may be without end to whoever goes through it.
 */
export const refusalByWeight = (value: unknown, most: number): Refusal | null => {
  const waiting: unknown[] = [value]
  let weight = 0
  while (waiting.length > 0) {
    const one = waiting.pop()
    weight += 4
    switch (typeof one) {
      case 'undefined':
      case 'boolean':
      case 'number':
        break
      case 'string':
        weight += one.length
        break
      case 'object':
        if (one === null) break
        if (Array.isArray(one)) {
          // Before what is in it is even listed.
          if (weight + one.length > most) return 'too large'
          if (Object.keys(one).length !== one.length) return 'arguments do not fit'
        } else if (!isPlain(one)) return 'arguments do not fit'
        for (const [key, part] of Object.entries(one)) {
          weight += key.length
          waiting.push(part)
        }
        break
      default:
        return 'arguments do not fit'
    }
    if (weight > most) return 'too large'
  }
  return null
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
