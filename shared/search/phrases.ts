/** Finding in a row of typed words what also stands for other words: abbreviations, synonyms, spellings. */
import type { Names } from './names'
import type { Phrase } from './tables'

/** Words in a row, and what they stand for. */
export interface Standing {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly phrase: Phrase
}

export interface PhraseBook {
  /** What the words stand for; `forms` are those of one run of words, in their order. */
  readonly standingFor: (forms: readonly string[]) => readonly Standing[]
}

/** The spellings by which a word of a phrase is recognised: its own, and its bases. */
const keysOf = (form: string, names: Names): readonly string[] => [
  form,
  ...names.basesOf(form).map(names.spelled)
]

export const phraseBookOf = (names: Names): PhraseBook => {
  const byFirst = new Map<string, { readonly phrase: Phrase; readonly rest: readonly string[][] }[]>()
  for (const phrase of names.tables.header.phrases) {
    const [first, ...rest] = phrase.from
    const entry = { phrase, rest: rest.map((form) => [...keysOf(form, names)]) }
    for (const key of new Set(keysOf(first ?? '', names))) {
      byFirst.set(key, [...(byFirst.get(key) ?? []), entry])
    }
  }
  const standingAt = (keys: readonly (readonly string[])[], from: number): readonly Standing[] => {
    const seen = new Set<Phrase>()
    for (const key of keys[from] ?? []) {
      for (const { phrase, rest } of byFirst.get(key) ?? []) {
        const isHere = rest.every((wanted, at) =>
          keys[from + 1 + at]?.some((one) => wanted.includes(one))
        )
        if (isHere) seen.add(phrase)
      }
    }
    return [...seen].map((phrase) => ({ from, to: from + phrase.from.length, phrase }))
  }
  return {
    standingFor: (forms) => {
      const keys = forms.map((form) => keysOf(form, names))
      return keys.flatMap((_, from) => standingAt(keys, from))
    }
  }
}
