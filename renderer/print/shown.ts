/** What the filter of an overview of the reference data leaves, and that filter in words. */
import type { Gap, SectionId } from '../../shared/corpus/model'
import { sectionLabel, type Outline } from '../../shared/corpus/outline'
import { filteredLaws, filteredOrganisations } from '../../shared/reference/by-kind'
import { entryIdOf, type Catalogue } from '../../shared/reference/catalogue'
import { abbreviationId, type EntryId, type EntryKind } from '../../shared/reference/entry'
import {
  allFigures,
  figureChapters,
  isFilteringFigures,
  type FigureChapter,
  type FigureFilter
} from '../../shared/reference/figures'
import { filteredLexicon, sizeOf } from '../../shared/reference/filtered-lexicon'
import {
  facets,
  filteredProcedures,
  isFilteringProcedures,
  procedureRowsOf,
  unsaid,
  type Grouping,
  type ProcedureFilter
} from '../../shared/reference/procedures'
import {
  allEvents,
  eventsShown,
  isFilteringEvents,
  type TimelineFilter
} from '../../shared/reference/timeline'
import type { ChosenFilter } from '../reference/view-filters'
import { t } from '../text/nl'
import type { Terms } from './written-terms'

/** What the reader chose and typed in each of the overviews. */
export interface OverviewChoices {
  readonly procedure: ProcedureFilter
  /** How the procedures are put together. */
  readonly grouping: Grouping
  /** What was typed; empty where no list is shown that it filters. */
  readonly organisation: string
  /** In how many procedures those organisations are that the picture shows; null where the list is shown. */
  readonly least: number | null
  readonly law: string
  readonly abbreviation: string
  readonly figure: ChosenFilter<FigureFilter>
  readonly event: ChosenFilter<TimelineFilter>
}

/** What of a kind is shown. */
export interface OverviewShown {
  readonly ids: ReadonlySet<EntryId>
  /** Among the abbreviations: the terms, which are no entries. */
  readonly terms: Terms
  /** Among the figures: what the report has lost of them. */
  readonly gaps: readonly Gap[]
  /** How many are shown, terms among them. */
  readonly amount: number
  /** How many there are of the kind, shown or not. */
  readonly all: number
  /** By what was filtered, each choice in words: `Wie leidt: gemeente`. */
  readonly filter: readonly string[]
}

/** What a filter leaves, and what of that is no entry. */
type Left = Pick<OverviewShown, 'ids' | 'filter'> &
  Partial<Pick<OverviewShown, 'terms' | 'gaps' | 'amount' | 'all'>>

const noTerms: Terms = { names: [], synonyms: [], spelling: [] }

/** What an overview shows; null where nothing is left out. `asked` is the entry that the address names. */
export const overviewShown = (
  outline: Outline,
  catalogue: Catalogue,
  kind: EntryKind,
  choices: OverviewChoices,
  asked: EntryId | null
): OverviewShown | null => {
  const left = leftOf(outline, catalogue, kind, choices, asked)
  return left === null
    ? null
    : {
        terms: noTerms,
        gaps: [],
        amount: left.ids.size,
        all: catalogue.entries[kind].size,
        ...left
      }
}

const leftOf = (
  outline: Outline,
  catalogue: Catalogue,
  kind: EntryKind,
  choices: OverviewChoices,
  asked: EntryId | null
): Left | null => {
  const { reference } = catalogue
  switch (kind) {
    case 'procedure': {
      const filter = choices.procedure
      if (!isFilteringProcedures(filter)) return null
      const rows = filteredProcedures(procedureRowsOf(catalogue), filter)
      return { ids: new Set(rows.map(({ id }) => id)), filter: procedureFilterInWords(filter) }
    }
    case 'organisation':
      return typedShown(choices.organisation, (typed) =>
        filteredOrganisations(reference, typed).map(entryIdOf)
      )
    case 'law':
      return typedShown(choices.law, (typed) => filteredLaws(reference, typed).map(entryIdOf))
    case 'abbreviation': {
      const typed = choices.abbreviation
      if (typed.trim() === '') return null
      const lexicon = filteredLexicon(reference.lexicon, typed)
      return {
        ids: new Set(lexicon.abbreviations.map(({ short }) => abbreviationId(short))),
        terms: lexicon,
        amount: sizeOf(lexicon),
        all: sizeOf(reference.lexicon),
        filter: wordsInWords(typed)
      }
    }
    case 'figure': {
      const filter = inForce(choices.figure, asked, allFigures, (by) =>
        idsIn(figureChapters(outline, catalogue, by))
      )
      if (!isFilteringFigures(filter)) return null
      const { text, chapter } = filter
      const chapters = figureChapters(outline, catalogue, filter)
      return {
        ids: idsIn(chapters),
        gaps: chapters.flatMap(({ sets }) => sets.flatMap(({ gaps }) => gaps)),
        filter: [...wordsInWords(text), ...chapterInWords(outline, t.figure.chapter, chapter)]
      }
    }
    case 'event': {
      const idsOf = (filter: TimelineFilter): ReadonlySet<EntryId> =>
        new Set(eventsShown(outline, catalogue, filter).map(entryIdOf))
      const filter = inForce(choices.event, asked, allEvents, idsOf)
      if (!isFilteringEvents(filter)) return null
      const { text, chapter, organisation } = filter
      const named = reference.organisations.find(({ id }) => id === organisation)
      return {
        ids: idsOf(filter),
        filter: [
          ...wordsInWords(text),
          ...chapterInWords(outline, t.event.chapter, chapter),
          ...(named === undefined ? [] : [chosen(t.event.organisation, named.name)])
        ]
      }
    }
  }
}

const idsIn = (chapters: readonly FigureChapter[]): ReadonlySet<EntryId> =>
  new Set(chapters.flatMap(({ sets }) => sets.flatMap(({ figures }) => figures.map(entryIdOf))))

const typedShown = (typed: string, idsOf: (typed: string) => readonly EntryId[]): Left | null =>
  typed.trim() === '' ? null : { ids: new Set(idsOf(typed)), filter: wordsInWords(typed) }

/** What the address asks for is shown, whatever was filtered before (FiguresView, TimelineView). */
const inForce = <F>(
  { filter, at }: ChosenFilter<F>,
  asked: EntryId | null,
  all: F,
  idsOf: (filter: F) => ReadonlySet<EntryId>
): F => (asked === null || at === asked || idsOf(filter).has(asked) ? filter : all)

const chosen = (label: string, value: string): string => t.printing.filter.chosen(label, value)

const wordsInWords = (typed: string): readonly string[] =>
  typed.trim() === '' ? [] : [t.printing.filter.words(typed.trim())]

const chapterInWords = (
  { sections }: Outline,
  label: string,
  chapter: SectionId | null
): readonly string[] => {
  const section = chapter === null ? undefined : sections.get(chapter)
  return section === undefined ? [] : [chosen(label, sectionLabel(section))]
}

const procedureFilterInWords = ({ text, goal, ...names }: ProcedureFilter): readonly string[] => [
  ...wordsInWords(text),
  ...(goal === null ? [] : [chosen(t.procedure.goal, t.procedure.goals[goal])]),
  ...facets.flatMap((facet) => {
    const value = names[facet]
    if (value === null) return []
    return [chosen(t.procedure.facets[facet], value === unsaid ? t.procedure.unsaid : value)]
  })
]
