import type { Abbreviation, Lexicon } from '../../../shared/reference/model'
import { Entry, type EntryFile, type KnownIds } from './entries'
import type { ReferenceFile } from './files'
import type { MentionFinder } from './mentions'

type WrittenLexicon = ReferenceFile<'lexicon'>['value']

/** Asks for every form of the lexicon that must be in the report. */
export const searchLexicon = (lexicon: WrittenLexicon, mentions: MentionFinder): void => {
  for (const { short } of lexicon.abbreviations) mentions.add(short, true)
  for (const { term } of lexicon.names) mentions.add(term)
  for (const { words } of lexicon.synonyms) for (const word of words) mentions.add(word)
  for (const { preferred, variants } of lexicon.spelling) {
    for (const word of [preferred, ...variants]) mentions.add(word)
  }
}

const absent = (word: string): string => `"${word}" is nowhere in the report`
const mend = 'Remove it, or mend its spelling or its capitals'

/** Every short form of the lexicon, with the other ways to write it. */
export const knownAbbreviations = ({ abbreviations }: WrittenLexicon): ReadonlySet<string> =>
  new Set(abbreviations.flatMap(({ short, also }) => [short, ...also]))

const checkAbbreviationsOnce = (file: EntryFile, lexicon: WrittenLexicon): void => {
  const seen = new Set<string>()
  lexicon.abbreviations.forEach(({ short, also }, index) => {
    for (const form of [short, ...also]) {
      if (seen.has(form)) {
        const advice = 'Keep one; a second meaning belongs in its note'
        file.add(['abbreviations', index], `a second entry for "${form}"`, advice)
      }
      seen.add(form)
    }
  })
}

const compileAbbreviation = (
  written: WrittenLexicon['abbreviations'][number],
  entry: Entry,
  mentions: MentionFinder,
  organisations: KnownIds
): Abbreviation | null => {
  const { short, long, also, quote, block, flagged } = written
  const found = mentions.of(short, true)
  if (found.length === 0) entry.problem(['short'], absent(short), mend)
  entry.checkKnown([written.organisation], organisations, 'organisation')
  const base = {
    short,
    long,
    also,
    note: written.note ?? null,
    organisation: written.organisation ?? null,
    mentions: found
  }
  if (quote === undefined) return { ...base, toegevoegd: true }
  const passage = entry.passage({ quote, block, flagged })
  if (passage === null) return null
  const { block: at, start, end } = passage
  if (!found.some((here) => here.block === at && here.start >= start && here.end <= end)) {
    entry.problem(['quote'], `the quote does not have "${short}"`, 'Quote the words that give it')
  }
  return { ...base, toegevoegd: false, ...passage }
}

/** Checks the lexicon against the report, and adds where its words stand. */
export const compileLexicon = (
  file: EntryFile,
  lexicon: WrittenLexicon,
  mentions: MentionFinder,
  organisations: KnownIds
): Lexicon => {
  checkAbbreviationsOnce(file, lexicon)
  const checkInReport = (entry: Entry, word: string, ...path: (string | number)[]): void => {
    if (mentions.of(word).length === 0) entry.problem(path, absent(word), mend)
  }
  return {
    abbreviations: lexicon.abbreviations.flatMap((written, index) => {
      const entry = new Entry(file, ['abbreviations', index])
      return compileAbbreviation(written, entry, mentions, organisations) ?? []
    }),
    names: lexicon.names.map(({ term, variants, note, quote, block, flagged }, index) => {
      const entry = new Entry(file, ['names', index])
      checkInReport(entry, term, 'term')
      const given = quote === undefined ? null : entry.passage({ quote, block, flagged })
      return { term, variants, note: note ?? null, given }
    }),
    synonyms: lexicon.synonyms.map(({ words, seek, note }, index) => {
      const entry = new Entry(file, ['synonyms', index])
      words.forEach((word, at) => {
        checkInReport(entry, word, 'words', at)
      })
      return { words, seek, note: note ?? null }
    }),
    spelling: lexicon.spelling.map(({ preferred, variants }, index) => {
      const entry = new Entry(file, ['spelling', index])
      checkInReport(entry, preferred, 'preferred')
      variants.forEach((word, at) => {
        checkInReport(entry, word, 'variants', at)
      })
      return { preferred, variants }
    })
  }
}
