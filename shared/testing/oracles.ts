/** Second opinions on the shape of values, written without the schemas that they are held against. */
import { commandIds } from '../commands/registry'

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

const isMadeOf = (letters: string, text: string): boolean =>
  Array.from(text).every((letter) => letters.includes(letter))
const idLetters = 'abcdefghijklmnopqrstuvwxyz0123456789-'
export const isId: Oracle = (value) =>
  typeof value === 'string' &&
  value.length >= 1 &&
  value.length <= 80 &&
  !value.startsWith('-') &&
  isMadeOf(idLetters, value)
export const isAddress: Oracle = (value) => {
  if (typeof value !== 'string') return false
  const [before, ...ids] = value.split('/')
  return before === '' && ids.length >= 1 && ids.length <= 2 && ids.every(isId)
}
export const isNatural: Oracle = (value) =>
  typeof value === 'number' &&
  value >= 0 &&
  value <= Number.MAX_SAFE_INTEGER &&
  Math.floor(value) === value
export const isCommand = oneOf(...commandIds)
export const isFileName: Oracle = (value) =>
  typeof value === 'string' &&
  value.length >= 1 &&
  value.length <= 120 &&
  !value.startsWith('.') &&
  !/[^\p{L}\p{N} ,.()\u2013-]/u.test(value)
export const isUuid: Oracle = (value) =>
  typeof value === 'string' &&
  value
    .split('-')
    .map((part) => part.length)
    .join() === '8,4,4,4,12' &&
  isMadeOf('0123456789abcdefABCDEF-', value)
/** What comes back the same from JSON, with no key that would swap a prototype. */
export const isRow: Oracle = (value) => {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return listOf(isRow)(value)
  const keys = Object.keys(value)
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    keys.every((key) => key !== '__proto__' && isRow(Reflect.get(value, key)))
  )
}
export const isJob: Oracle = (value) =>
  hasOnly(value, {
    edition: isId,
    section: (id) => id === null || isId(id),
    withNotes: oneOf(true, false),
    isBlanked: oneOf(true, false)
  })

export const isOwnName: Oracle = (value) =>
  typeof value === 'string' && value !== '' && value.length <= 80 && value === value.trim()
