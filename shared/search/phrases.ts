/** Finding in a row of typed words what also stands for other words: abbreviations, synonyms, spellings. */
import { bytesToTexts, textsToBytes } from './binary'
import { reasons, type Reason } from './model'
import type { Names } from './names'

/** Words that also stand for others. */
export interface Phrase {
  /** Each word by its base, so that all its forms are meant. */
  readonly from: readonly string[]
  /** Forms of the texts. */
  readonly to: readonly string[]
  readonly reason: Reason
}

/** One line a phrase: thousands are read at every start. */
const lineOf = ({ from, to, reason }: Phrase): string =>
  [from.join(' '), to.join(' '), reasons.indexOf(reason)].join('\t')

const phraseOf = (line: string): readonly Phrase[] => {
  const [from = '', to = '', number] = line.split('\t')
  const reason = reasons[Number(number)]
  return reason === undefined || from === '' || to === ''
    ? []
    : [{ from: from.split(' '), to: to.split(' '), reason }]
}

export const packPhrases = (phrases: readonly Phrase[]): Uint8Array =>
  textsToBytes(phrases.map(lineOf))

export const openPhrases = (file: Uint8Array): readonly Phrase[] =>
  bytesToTexts(file).flatMap(phraseOf)

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

export const phraseBookOf = (
  phrases: readonly Phrase[],
  { baseName }: Pick<Names, 'baseName'>
): PhraseBook => {
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.from
    const others = byFirst.get(first)
    if (others === undefined) byFirst.set(first, [phrase])
    else others.push(phrase)
  }
  return {
    standingFor: (forms) => {
      const bases = forms.map(baseName)
      const isHere = ({ from }: Phrase, at: number): boolean =>
        from.every((key, offset) => key === forms[at + offset] || key === bases[at + offset])
      return forms.flatMap((form, at) =>
        [...new Set([form, bases[at] ?? form])]
          .flatMap((key) => byFirst.get(key) ?? [])
          .filter((phrase) => isHere(phrase, at))
          .map((phrase) => ({ from: at, to: at + phrase.from.length, phrase }))
      )
    }
  }
}
