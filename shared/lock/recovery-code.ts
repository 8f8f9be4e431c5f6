/**
 * The recovery code: 140 random bits that a reader prints or writes down, and types over when the
 * passphrase is forgotten. Seven groups of four characters and a fifth that tells a typing error in that group.
 */
import { err, ok, type Result } from '../result'

/** Digits and capitals that are not mistaken for each other: without I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const groups = 7
const perGroup = 4

/** How many random bytes make a code; of the last one only half is used. */
export const codeBytes = 18

/** What is wrong with a code as it was typed. */
export type CodeProblem =
  /** A group has a typing error; counted from 1. */
  | { readonly kind: 'group'; readonly group: number }
  /** It has too few or too many characters. */
  | { readonly kind: 'length' }

/**
 * Numbers of five bits, added and multiplied as in the field of 32: there a change of any one character, and
 * the exchange of any two, gives another check character.
 */
const times = (one: number, other: number): number => {
  let [left, product] = [one, 0]
  for (let bit = 1; bit < 32; bit *= 2) {
    if ((other & bit) !== 0) product ^= left
    left *= 2
    if (left >= 32) left ^= 0b10_0101
  }
  return product
}

/** With the place of the group, so that exchanged groups are noticed as well. */
const checkOf = (values: readonly number[], group: number): number =>
  values.reduce((sum, value, at) => sum ^ times(value, at + 2), group + 1)

/** Writes a code as it is shown: groups with a hyphen between them. */
export const writeCode = (bytes: Uint8Array): string => {
  const values = Array.from({ length: groups * perGroup }, (_, at) => fiveBits(bytes, at * 5))
  const written = Array.from({ length: groups }, (_, group) => {
    const own = values.slice(group * perGroup, (group + 1) * perGroup)
    return [...own, checkOf(own, group)].map((value) => alphabet.charAt(value)).join('')
  })
  return written.join('-')
}

const fiveBits = (bytes: Uint8Array, from: number): number => {
  const at = Math.floor(from / 8)
  const two = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  return (two >> (11 - (from % 8))) & 31
}

/** Letters that are not in the alphabet, and what they were meant to be. */
const meant: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }

/** Reads a code as somebody types it: in capitals or not, with any spaces and hyphens, O for zero. */
export const readCode = (typed: string): Result<string, CodeProblem> => {
  const characters = Array.from(
    typed.toUpperCase().replaceAll(/[\s\-–—.]/g, ''),
    (one) => meant[one] ?? one
  )
  if (characters.length !== groups * (perGroup + 1)) return err({ kind: 'length' })
  const values = characters.map((one) => alphabet.indexOf(one))
  for (let group = 0; group < groups; group += 1) {
    const own = values.slice(group * (perGroup + 1), (group + 1) * (perGroup + 1))
    if (own.includes(-1) || checkOf(own.slice(0, perGroup), group) !== own[perGroup])
      return err({ kind: 'group', group: group + 1 })
  }
  return ok(characters.join(''))
}
