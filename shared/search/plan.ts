/** From what a reader types to what is looked up: one term a word, each with the ways to meet it. */
import { tokensOf, wordsOf, type Word } from '../text/tokens'
import { stopWords } from './stop-words'

/** One way to meet a term: a passage must hold every form. */
export interface Alternative {
  readonly forms: readonly [string, ...string[]]
  readonly weight: number
}

/** A word of the query. A passage must meet every term that is not optional. */
export interface Term {
  readonly alternatives: readonly Alternative[]
  readonly isOptional: boolean
}

/** The forms that occur in the texts, for finding those that begin with what was typed. */
export interface Vocabulary {
  readonly has: (form: string) => boolean
  /** Forms longer than `prefix` that begin with it. */
  readonly startingWith: (prefix: string) => readonly string[]
}

/** What a match counts for beside the exact form (1). */
const weight = {
  /** DT&V met by DT and V apart. */
  parts: 0.9,
  /** The last word as the beginning of another one. */
  prefix: 0.6,
  /** The same, when what was typed is a word of its own. */
  prefixOfWord: 0.3
} as const

/** One letter begins too many words to mean anything. */
const shortestPrefix = 2

/** Makes the terms of a query. The last word is taken as a beginning until a space follows it. */
export const planOf = (query: string, vocabulary: Vocabulary): readonly Term[] => {
  const words = wordsOf(query)
  const isTyping = /[\p{L}\p{M}\p{Nd}]$/u.test(query)
  const isAllStop = words.every(isStop)
  return words.map((word, at) => {
    const prefix = isTyping && at === words.length - 1
    return {
      alternatives: alternativesOf(word, prefix ? vocabulary : null),
      isOptional: isStop(word) && !isAllStop
    }
  })
}

const isStop = ({ parts, joined }: Word): boolean =>
  joined === null && parts.every(({ form }) => stopWords.has(form))

const alternativesOf = (word: Word, vocabulary: Vocabulary | null): readonly Alternative[] => {
  const [first, ...rest] = word.parts.map(({ form }) => form)
  if (first === undefined) return []
  const whole = word.joined?.form ?? first
  const exact: Alternative[] = [{ forms: [whole], weight: 1 }]
  if (rest.length > 0) exact.push({ forms: [first, ...rest], weight: weight.parts })
  if (vocabulary === null) return exact
  return [
    ...exact,
    ...beginnings(whole, vocabulary),
    ...lastPartBeginnings([first, ...rest], vocabulary)
  ]
}

const beginnings = (form: string, vocabulary: Vocabulary): readonly Alternative[] =>
  form.length < shortestPrefix
    ? []
    : vocabulary.startingWith(form).map((longer) => ({
        forms: [longer],
        weight: vocabulary.has(form) ? weight.prefixOfWord : weight.prefix
      }))

/** `pi-n` finds Pi-NL also where only the parts were kept: [pi, nl]. */
const lastPartBeginnings = (
  [first, ...rest]: readonly [string, ...string[]],
  vocabulary: Vocabulary
): readonly Alternative[] => {
  const last = rest.at(-1)
  if (last === undefined || last.length < shortestPrefix) return []
  return vocabulary.startingWith(last).map((longer) => ({
    forms: [first, ...rest.slice(0, -1), longer],
    weight: weight.prefix * weight.parts
  }))
}

/** A vocabulary over the given texts. */
export const vocabularyOf = (texts: readonly string[]): Vocabulary => {
  const forms = new Set(texts.flatMap((text) => tokensOf(text).map(({ form }) => form)))
  const sorted = [...forms].sort()
  return {
    has: (form) => forms.has(form),
    startingWith: (prefix) => {
      let low = 0
      for (let high = sorted.length; low < high;) {
        const middle = (low + high) >> 1
        if ((sorted[middle] ?? '') < prefix) low = middle + 1
        else high = middle
      }
      const found: string[] = []
      for (const form of sorted.slice(low)) {
        if (!form.startsWith(prefix)) break
        if (form !== prefix) found.push(form)
      }
      return found
    }
  }
}
