/** Finding in a row of typed words what also stands for other words: abbreviations, synonyms, spellings. */
import { bytesToTexts, textsToBytes } from './binary'
import { reasons, type Reason } from './model'
import type { Names } from './names'
import { remembering } from './remember'
import { bySpelling, firstFrom } from './sorted'

/** Words that also stand for others. */
export interface Phrase {
  /** Each word by its base, so that all its forms are meant. */
  readonly from: readonly string[]
  /** Forms of the texts. */
  readonly to: readonly string[]
  readonly reason: Reason
}

const lineOf = ({ from, to, reason }: Phrase): string =>
  [from.join(' '), to.join(' '), reasons.indexOf(reason)].join('\t')

const phraseOf = (line: string): readonly Phrase[] => {
  const [from = '', to = '', number] = line.split('\t')
  const reason = reasons[Number(number)]
  return reason === undefined || from === '' || to === ''
    ? []
    : [{ from: from.split(' '), to: to.split(' '), reason }]
}

/**
 * Phrases as they lie in their file, a line each, in the order of their spelling. There are thousands:
 * one is read when its first word is typed.
 */
export type PhraseLines = readonly string[]

export const packPhrases = (phrases: readonly Phrase[]): Uint8Array =>
  textsToBytes(phrases.map(lineOf).toSorted(bySpelling))

export const openPhrases = (file: Uint8Array): PhraseLines => bytesToTexts(file)

/** The phrases that begin with a word. */
const beginningWith = (lines: PhraseLines, word: string): readonly Phrase[] => {
  const found: Phrase[] = []
  for (let at = firstFrom(lines, word); ; at += 1) {
    const line = lines[at]
    // Behind a word comes what ends it, a tab or a space: both are before all that a word can hold.
    if (line?.startsWith(word) !== true || line.charCodeAt(word.length) > lastBetween) return found
    found.push(...phraseOf(line))
  }
}

const lastBetween = ' '.charCodeAt(0)

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
  lines: PhraseLines,
  { baseName }: Pick<Names, 'baseName'>
): PhraseBook => {
  const beginning = remembering((word) => beginningWith(lines, word))
  return {
    standingFor: (forms) => {
      const bases = forms.map(baseName)
      const isHere = ({ from }: Phrase, at: number): boolean =>
        from.every((key, offset) => key === forms[at + offset] || key === bases[at + offset])
      return forms.flatMap((form, at) =>
        [...new Set([form, bases[at] ?? form])]
          .flatMap(beginning)
          .filter((phrase) => isHere(phrase, at))
          .map((phrase) => ({ from: at, to: at + phrase.from.length, phrase }))
      )
    }
  }
}
