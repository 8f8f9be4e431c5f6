/** The abbreviations and terms of an edition that fit what is typed. */
import { madeOnceOf } from '../made-once'
import type { Lexicon } from './model'
import { knownBy, wordsFilter, type Known } from './words-filter'

interface KnownTerm<T> {
  readonly term: T
  readonly known: Known
}

/** The abbreviations and terms of an edition, each with what it is known by. */
interface KnownLexicon {
  readonly abbreviations: readonly KnownTerm<Lexicon['abbreviations'][number]>[]
  readonly names: readonly KnownTerm<Lexicon['names'][number]>[]
  readonly synonyms: readonly KnownTerm<Lexicon['synonyms'][number]>[]
  readonly spelling: readonly KnownTerm<Lexicon['spelling'][number]>[]
}

const known = <T>(
  terms: readonly T[],
  wordsOf: (term: T) => readonly string[]
): readonly KnownTerm<T>[] => terms.map((term) => ({ term, known: knownBy(wordsOf(term)) }))

/** Gets them ready: known by a short form, an expansion, and any other way to say or to write it. */
const knownLexicon = madeOnceOf((lexicon: Lexicon): KnownLexicon => ({
  abbreviations: known(lexicon.abbreviations, ({ short, long, also }) => [short, long, ...also]),
  names: known(lexicon.names, ({ term, variants }) => [term, ...variants]),
  synonyms: known(lexicon.synonyms, ({ words, seek }) => [...words, ...seek]),
  spelling: known(lexicon.spelling, ({ preferred, variants }) => [preferred, ...variants])
}))

/** Keeps what has all words that were typed. */
export const filteredLexicon = (all: Lexicon, typed: string): Lexicon => {
  if (typed.trim() === '') return all
  const lexicon = knownLexicon(all)
  const fits = wordsFilter(typed)
  const kept = <T>(terms: readonly KnownTerm<T>[]): readonly T[] =>
    terms.flatMap((one) => (fits(one.known) ? [one.term] : []))
  return {
    abbreviations: kept(lexicon.abbreviations),
    names: kept(lexicon.names),
    synonyms: kept(lexicon.synonyms),
    spelling: kept(lexicon.spelling)
  }
}

/** How many abbreviations and terms there are. */
export const sizeOf = ({ abbreviations, names, synonyms, spelling }: Lexicon): number =>
  abbreviations.length + names.length + synonyms.length + spelling.length
