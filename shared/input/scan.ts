/**
 * Looks through a JSON text before it is parsed. `JSON.parse` takes any depth, keeps the last of two equal
 * keys without a word and lets keys through that change an object's prototype: what is refused here never
 * becomes a value.
 */

/** How much a text may hold. */
export interface JsonLimits {
  /** Objects and lists inside each other. */
  readonly depth: number
  /** Values of any kind, together. */
  readonly values: number
}

/** Why a text is refused before it is parsed. */
export type ScanProblem =
  | 'not-json'
  | 'too-deep'
  | 'too-many'
  | 'duplicate-key'
  | 'forbidden-key'
  /** Half of a character, or a control character that no one types. */
  | 'bad-text'
  /** A number that would become another one: too large, too exact, or minus nought. */
  | 'bad-number'

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

const quote = 0x22
const backslash = 0x5c

/** Null when a text is JSON within limits, with nothing in it that parsing would change or hide. */
export const scanJson = (text: string, limits: JsonLimits): ScanProblem | null => {
  /** The keys of each open object; null for an open list. */
  const open: (Set<string> | null)[] = []
  let at = 0
  let values = 0
  let problem = null as ScanProblem | null
  const found = (): ScanProblem | null => problem

  const skipSpace = (): void => {
    while (isSpace(text.charCodeAt(at))) at += 1
  }
  const take = (sign: string): boolean => {
    skipSpace()
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  /** A string as it is meant; null when it is none, or holds what is refused. */
  const takeString = (): string | null => {
    skipSpace()
    const end = text.charCodeAt(at) === quote ? endOfString(text, at + 1) : -1
    if (end < 0) {
      problem = 'not-json'
      return null
    }
    const token = text.slice(at, end)
    at = end
    const meant = token.includes('\\') ? decoded(token) : token.slice(1, -1)
    if (meant === null) problem = 'not-json'
    else if (!isPlainText(meant)) problem = 'bad-text'
    return problem === null ? meant : null
  }
  const takeKey = (keys: Set<string>): void => {
    const key = takeString()
    if (key === null) return
    if (forbidden.has(key)) problem = 'forbidden-key'
    else if (keys.has(key)) problem = 'duplicate-key'
    else if (!take(':')) problem = 'not-json'
    keys.add(key)
  }
  const takeSimple = (): void => {
    skipSpace()
    if (text.charCodeAt(at) === quote) {
      takeString()
      return
    }
    const number = matchAt(numberShape, text, at)
    if (number !== null && !isSafe(number)) problem = 'bad-number'
    const found = number ?? matchAt(word, text, at)
    if (found === null) problem = 'not-json'
    else at += found.length
  }
  const begin = (keys: Set<string> | null): void => {
    open.push(keys)
    if (open.length > limits.depth) problem = 'too-deep'
  }
  /** Ends what ends here; the answer is whether another value follows. */
  const goOn = (): boolean => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (take(',')) {
        if (top !== null) takeKey(top)
        return true
      }
      if (!take(top === null ? ']' : '}')) {
        problem = 'not-json'
        return false
      }
      open.pop()
    }
    return false
  }

  for (let isMore = true; isMore && found() === null;) {
    values += 1
    if (values > limits.values) return 'too-many'
    let isOver: boolean
    if (take('{')) {
      const keys = new Set<string>()
      begin(keys)
      isOver = take('}')
      if (!isOver && found() === null) takeKey(keys)
    } else if (take('[')) {
      begin(null)
      isOver = take(']')
    } else {
      takeSimple()
      isMore = found() === null && goOn()
      continue
    }
    if (!isOver) continue
    open.pop()
    isMore = found() === null && goOn()
  }
  skipSpace()
  return found() ?? (at === text.length ? null : 'not-json')
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

const matchAt = (shape: RegExp, text: string, at: number): string | null => {
  shape.lastIndex = at
  return shape.exec(text)?.[0] ?? null
}

/** Where a string that begins at a place ends, behind its quote; -1 when it does not. */
const endOfString = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code < 0x20) return -1
    if (code === backslash) at += 1
  }
  return -1
}

/** A string with escapes, as it is meant; null when an escape is none. */
const decoded = (token: string): string | null => {
  try {
    return String(JSON.parse(token))
  } catch {
    return null
  }
}

/** Numbers here are counts, moments and parts of one: no number needs more than a double holds. */
const isSafe = (token: string): boolean => {
  const value = Number(token)
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0)
}

/** Whether a text has only whole characters, and of the control characters only tab and line ends. */
const isPlainText = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const length = plainLengthAt(text, at)
    if (length === 0) return false
    at += length - 1
  }
  return true
}

/** A text without what is no plain text. */
export const plainText = (text: string): string => {
  if (isPlainText(text)) return text
  let plain = ''
  for (let at = 0; at < text.length; at += 1) {
    const length = plainLengthAt(text, at)
    if (length === 0) continue
    plain += text.slice(at, at + length)
    at += length - 1
  }
  return plain
}

/** How many code units the character at a place takes; none when it is refused. */
const plainLengthAt = (text: string, at: number): 0 | 1 | 2 => {
  const code = text.charCodeAt(at)
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d ? 1 : 0
  if (code >= 0x7f && code <= 0x9f) return 0
  if (code < 0xd800 || code > 0xdfff) return 1
  const next = text.charCodeAt(at + 1)
  return code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 2 : 0
}
