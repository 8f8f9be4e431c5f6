/** Rows are a few levels deep; what is far deeper could not be read back without harm. */
const deepest = 32

/**
 * Whether a value survives JSON: no dates, maps, holes, undefined or numbers without end, and no key
 * that would change an object's prototype when it is copied.
 */
export const isJson = (value: unknown, depth = deepest): boolean => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth === 0) return false
  // A copy, because `every` passes over holes.
  if (Array.isArray(value)) return Array.from<unknown>(value).every((one) => isJson(one, depth - 1))
  return (
    isPlain(value) &&
    Object.entries(value).every(([key, one]) => key !== '__proto__' && isJson(one, depth - 1))
  )
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
