/** The abbreviations and terms of an edition that fit what is typed. */
import type { Lexicon } from './model'
import { wordsFilter } from './words-filter'

/** Keeps what has all words that were typed: in its short form, its expansion or any other way to say it. */
export const filteredLexicon = (
  { abbreviations, names, synonyms, spelling }: Lexicon,
  typed: string
): Lexicon => {
  const fits = wordsFilter(typed)
  return {
    abbreviations: abbreviations.filter(({ short, long, also }) => fits([short, long, ...also])),
    names: names.filter(({ term, variants }) => fits([term, ...variants])),
    synonyms: synonyms.filter(({ words, seek }) => fits([...words, ...seek])),
    spelling: spelling.filter(({ preferred, variants }) => fits([preferred, ...variants]))
  }
}

/** How many abbreviations and terms there are. */
export const sizeOf = ({ abbreviations, names, synonyms, spelling }: Lexicon): number =>
  abbreviations.length + names.length + synonyms.length + spelling.length
