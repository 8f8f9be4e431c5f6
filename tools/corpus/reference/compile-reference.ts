import type { Corpus } from '../../../shared/corpus/model'
import { referenceFormat, type Reference } from '../../../shared/reference/model'
import { err, ok, type Result } from '../../../shared/result'
import type { Problem } from '../problem'
import {
  compileEvents,
  compileLaws,
  compileOrganisations,
  compileProcedures,
  type Known
} from './compile-entries'
import { compileFigures } from './compile-figures'
import { compileLexicon, knownAbbreviations, searchLexicon } from './compile-lexicon'
import { EntryFile, type KnownIds } from './entries'
import { readReferenceFiles, type ReferenceFiles, type ReferenceSources } from './files'
import { MentionFinder } from './mentions'
import { PassageFinder } from './passages'

const idsOf = (what: string, entries: readonly { readonly id: string }[]): KnownIds => ({
  what,
  ids: new Set(entries.map(({ id }) => id))
})

const knownIn = (files: ReferenceFiles, { sections }: Corpus): Known => ({
  abbreviations: {
    what: 'abbreviation in lexicon.yml',
    ids: knownAbbreviations(files.lexicon.value)
  },
  organisations: idsOf('organisation', files.organisations.value),
  laws: idsOf('law', files.laws.value),
  figures: idsOf('figure', files.figures.value.figures),
  procedures: idsOf('procedure', files.procedures.value),
  sections: idsOf('section', sections)
})

const findMentions = (files: ReferenceFiles, { blocks }: Corpus): MentionFinder => {
  const mentions = new MentionFinder()
  searchLexicon(files.lexicon.value, mentions)
  for (const { searched } of [...files.organisations.value, ...files.laws.value]) {
    for (const form of searched) mentions.add(form)
  }
  mentions.run(blocks)
  return mentions
}

/**
 * Compiles an edition's reference data: finds every quote in the proven corpus, checks everything
 * that points at something, and adds where the report mentions organisations, laws, abbreviations.
 */
export const compileReference = (
  sources: ReferenceSources,
  corpus: Corpus
): Result<Reference, readonly Problem[]> => {
  const read = readReferenceFiles(sources)
  if (!read.ok) return read
  const files = read.value
  const known = knownIn(files, corpus)
  const places = {
    mentions: findMentions(files, corpus),
    order: new Map<string, number>(corpus.blocks.map(({ id }, index) => [id, index]))
  }
  const passages = new PassageFinder(corpus.blocks)
  const fileOf = (name: keyof ReferenceFiles): EntryFile =>
    new EntryFile(name, files[name].lineOf, passages)
  const all = {
    lexicon: fileOf('lexicon'),
    procedures: fileOf('procedures'),
    organisations: fileOf('organisations'),
    laws: fileOf('laws'),
    figures: fileOf('figures'),
    events: fileOf('events')
  }
  const reference: Reference = {
    format: referenceFormat,
    edition: corpus.edition.id,
    lexicon: compileLexicon(all.lexicon, files.lexicon.value, places.mentions, known.organisations),
    procedures: compileProcedures(all.procedures, files.procedures.value, known),
    organisations: compileOrganisations(
      all.organisations,
      files.organisations.value,
      known,
      places
    ),
    laws: compileLaws(all.laws, files.laws.value, places),
    ...compileFigures(all.figures, files.figures.value),
    events: compileEvents(all.events, files.events.value, known)
  }
  const problems = Object.values(all).flatMap((file) => file.problems)
  return problems.length === 0 ? ok(reference) : err(problems)
}
