/** A second opinion on what fits in a message, written without the schemas. */
export type Oracle = (args: unknown) => boolean

export const hasOnly = (value: unknown, fields: Readonly<Record<string, Oracle>>): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  const own = Object.keys(value)
  if (own.length !== Object.keys(fields).length) return false
  return own.every((key) => fields[key]?.(Reflect.get(value, key)) === true)
}

export const isText: Oracle = (value) => typeof value === 'string'
export const oneOf =
  (...values: readonly unknown[]): Oracle =>
  (value) =>
    values.includes(value)
export const listOf =
  (each: Oracle): Oracle =>
  (value) =>
    Array.isArray(value) &&
    Object.keys(value).length === value.length &&
    value.every((one) => each(one))
export const nothing: Oracle = (value) => value === undefined

export const isNatural: Oracle = (value) =>
  typeof value === 'number' &&
  value >= 0 &&
  value <= Number.MAX_SAFE_INTEGER &&
  Math.floor(value) === value
