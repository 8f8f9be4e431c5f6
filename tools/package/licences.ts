/** Which licences the packages in our app may have. */

/** Free to use, change and pass on with the EUPL-1.2. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'Unlicense',
  'CC0-1.0',
  '0BSD',
  'EUPL-1.2',
  'BlueOak-1.0.0',
  'MPL-2.0'
])

/**
 * Whether an SPDX expression can be met with allowed licences: one side of an OR, all sides of an AND.
 * AND binds stronger; brackets are read only around the whole of a side. Guesses (`MIT*`) do not count.
 */
export const isAllowedLicence = (expression: string): boolean => {
  const text = withoutOuterBrackets(expression.trim())
  const either = splitOutside(text, ' OR ')
  if (either.length > 1) return either.some(isAllowedLicence)
  const both = splitOutside(text, ' AND ')
  return both.length > 1 ? both.every(isAllowedLicence) : allowed.has(text)
}

const withoutOuterBrackets = (text: string): string =>
  text.startsWith('(') && closingOf(text) === text.length - 1 ? text.slice(1, -1).trim() : text

/** Where the bracket closes that a text opens with; -1 when it does not. */
const closingOf = (text: string): number => {
  let depth = 0
  for (const [at, character] of Array.from(text).entries()) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** Splits at a word that stands outside of brackets. */
const splitOutside = (text: string, word: string): readonly string[] => {
  const parts = text.split(word)
  const joined: string[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && depthOf(last) > 0) joined[joined.length - 1] = last + word + part
    else joined.push(part)
  }
  return joined
}

const depthOf = (text: string): number => text.split('(').length - text.split(')').length
