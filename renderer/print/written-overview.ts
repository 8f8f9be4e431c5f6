/** An overview of the reference data as a written document: all entries of a kind, or what a filter leaves of them. */
import type { Gap } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import {
  paragraphOf,
  plainRun,
  type DocumentBlock,
  type WrittenDocument
} from '../../shared/document/model'
import { grouped } from '../../shared/grouped'
import { entriesOfKind, type Catalogue, type EntrySummary } from '../../shared/reference/catalogue'
import type { EntryKind } from '../../shared/reference/entry'
import { figureChapters, membersOf, sumOf } from '../../shared/reference/figures'
import type { FigureGroup } from '../../shared/reference/model'
import {
  procedureGroups,
  procedureRowsOf,
  type Goal,
  type Grouping
} from '../../shared/reference/procedures'
import { t } from '../text/nl'
import type { OverviewShown } from './shown'
import { factsOf, heading, inShort, item, notesOf, placeRun, sourceOf } from './written-parts'
import { writtenPicture } from './written-picture'
import { writtenAbbreviation, writtenTerms } from './written-terms'

/** How an overview is put together, where there is a choice. */
export interface OverviewForm {
  /** Of the procedures. */
  readonly grouping: Grouping
  /** Where that is by goal, the one that they are filtered by; null for all. */
  readonly goal: Goal | null
  /** Of the organisations: in how many procedures those are that the picture shows; null for the list. */
  readonly least: number | null
}

/**
 * Writes down the entries of a kind, each with what it says in short and where that stands: those that the filter of
 * their overview leaves, and by what they were filtered; all where that is null. Of the picture of who works with
 * whom, what that shows.
 */
export const writtenOverview = (
  outline: Outline,
  catalogue: Catalogue,
  kind: EntryKind,
  shown: OverviewShown | null,
  form: OverviewForm
): WrittenDocument => {
  if (kind === 'organisation' && form.least !== null)
    return writtenPicture(outline, catalogue, form.least)
  const all = entriesOfKind(catalogue, kind)
  const entries = shown === null ? all : all.filter(({ id }) => shown.ids.has(id))
  const blocks = [
    ...groupsOf(catalogue, kind, entries, form).flatMap(({ title, about, entries: of }) => [
      ...(title === null ? [] : [heading(2, title), ...about]),
      ...of.flatMap((entry) => shortly(outline, catalogue, entry, title === null ? 2 : 3))
    ]),
    ...(kind === 'abbreviation'
      ? writtenTerms(outline, shown === null ? catalogue.reference.lexicon : shown.terms)
      : []),
    ...(kind === 'figure' ? lostOnes(outline, shown?.gaps ?? allGaps(outline, catalogue)) : [])
  ]
  return {
    title: t[kind].title,
    facts: [
      ...(shown === null ? [] : [t.printing.filter.on(shown.amount, shown.all, shown.filter)]),
      ...factsOf(outline)
    ],
    blocks: blocks.length === 0 ? [paragraphOf(t.printing.filter.nothing)] : blocks
  }
}

/** Entries that stand together in the view. */
interface Group {
  /** Null in a view that is one list. */
  readonly title: string | null
  /** What is said of all of them. */
  readonly about: readonly DocumentBlock[]
  readonly entries: readonly EntrySummary[]
}

const groupsOf = (
  catalogue: Catalogue,
  kind: EntryKind,
  entries: readonly EntrySummary[],
  form: OverviewForm
): readonly Group[] => {
  switch (kind) {
    case 'procedure': {
      const byId = new Map(entries.map((entry) => [entry.id, entry]))
      const rows = procedureRowsOf(catalogue).filter(({ id }) => byId.has(id))
      return procedureGroups(rows, form.grouping, form.goal).map((group) => ({
        title:
          group.kind === 'phase' ? t.procedure.phases[group.phase] : t.procedure.goals[group.goal],
        about: [],
        entries: group.rows.flatMap(({ id }) => byId.get(id) ?? [])
      }))
    }
    case 'figure':
      return figureGroups(catalogue, entries)
    case 'organisation':
    case 'law':
    case 'event':
    case 'abbreviation':
      return Array.from(
        grouped(entries, (entry) => groupTitle(catalogue, entry)),
        ([title, of]) => ({ title, about: [], entries: of })
      )
  }
}

/** What an entry stands under in the view. */
const groupTitle = ({ entries }: Catalogue, { entry, id }: EntrySummary): string | null => {
  switch (entry) {
    case 'organisation': {
      const one = entries.organisation.get(id)
      return one === undefined ? null : t.organisation.kinds[one.kind]
    }
    case 'law': {
      const one = entries.law.get(id)
      return one === undefined ? null : t.law.kinds[one.kind]
    }
    case 'event':
      return entries.event.get(id)?.date.slice(0, 4) ?? null
    case 'abbreviation':
      return t.abbreviation.abbreviations
    case 'procedure':
    case 'figure':
      return null
  }
}

/** Figures that belong together, with what their total is made of; those without a group come last. */
const figureGroups = (catalogue: Catalogue, entries: readonly EntrySummary[]): readonly Group[] => {
  const groupOf = ({ id }: EntrySummary): FigureGroup | null => {
    const group = catalogue.entries.figure.get(id)?.group ?? null
    return group === null ? null : (catalogue.groups.get(group) ?? null)
  }
  return [...grouped(entries, groupOf)]
    .toSorted(([one], [other]) => Number(one === null) - Number(other === null))
    .map(([group, of]) => ({
      title: group?.label ?? t.figure.single,
      about: group === null ? [] : aboutFigures(catalogue, group),
      entries: of
    }))
}

const aboutFigures = (catalogue: Catalogue, group: FigureGroup): readonly DocumentBlock[] => {
  const sum = sumOf(group, membersOf(catalogue, group))
  return [
    ...(sum === null ? [] : [paragraphOf(t.figure.sums[sum.kind](sum))]),
    ...notesOf(group.notes)
  ]
}

/** What the report has lost of its figures. */
const lostOnes = (outline: Outline, gaps: readonly Gap[]): readonly DocumentBlock[] =>
  gaps.length === 0
    ? []
    : [
        heading(2, t.printing.lostFigures),
        ...gaps.map(({ id, text }) =>
          item([plainRun(text), placeRun(outline, { block: id, start: 0, end: text.length })])
        )
      ]

const allGaps = (outline: Outline, catalogue: Catalogue): readonly Gap[] =>
  figureChapters(outline, catalogue).flatMap(({ sets }) => sets.flatMap(({ gaps }) => gaps))

const shortly = (
  outline: Outline,
  catalogue: Catalogue,
  entry: EntrySummary,
  level: 2 | 3
): readonly DocumentBlock[] => {
  const { source } = entry
  if (entry.entry === 'abbreviation') {
    const abbreviation = catalogue.entries.abbreviation.get(entry.id)
    return abbreviation === undefined ? [] : writtenAbbreviation(outline, abbreviation)
  }
  const also = entry.also === null ? '' : ` (${entry.also})`
  const said = inShort(catalogue, entry)
  const [only] = said
  const isLine = said.length === 1 && only?.kind === 'item'
  return [
    heading(level, `${entry.name}${also}`),
    // One line has its source on it: of dates there are many.
    ...(isLine && source !== null
      ? [item([...only.runs, placeRun(outline, source)])]
      : [...said, ...(source === null ? [] : sourceOf(outline, source))]),
    ...remarksOn(catalogue, entry)
  ]
}

/** The remarks of the editors that the overview shows with an entry. */
const remarksOn = (
  { entries }: Catalogue,
  { entry, id }: EntrySummary
): readonly DocumentBlock[] =>
  entry === 'figure' || entry === 'event' ? notesOf(entries[entry].get(id)?.notes ?? []) : []
