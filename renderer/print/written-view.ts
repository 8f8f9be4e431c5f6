/** A view of the reference data as a written document: one entry, or all of a kind. */
import { referenceToReport } from '../../shared/cite/reference'
import { citationOf, type Outline } from '../../shared/corpus/outline'
import {
  paragraphOf,
  plainRun,
  type DocumentBlock,
  type Run,
  type Runs,
  type WrittenDocument
} from '../../shared/document/model'
import { grouped } from '../../shared/grouped'
import { amountInWords, countedWhen, eventWhen } from '../../shared/nl/reference-words'
import { briefOf } from '../../shared/reference/brief'
import {
  entriesOfKind,
  entryNamed,
  type Catalogue,
  type EntrySummary,
  type Source
} from '../../shared/reference/catalogue'
import type { EntryKind, EntryName } from '../../shared/reference/entry'
import type { Note } from '../../shared/reference/model'
import {
  eventsOf,
  figuresNaming,
  involvementsOf,
  restingOn
} from '../../shared/reference/relations'
import type { Sourced } from '../../shared/reference/sources'
import { formatDate } from '../text/format'
import { t } from '../text/nl'
import type { OverviewShown } from './shown'

/** Writes down what a page of one entry says; null where the report has no such entry. */
export const writtenEntry = (
  outline: Outline,
  catalogue: Catalogue,
  name: EntryName
): WrittenDocument | null => {
  const entry = entryNamed(catalogue, name)
  if (entry === undefined) return null
  const also = entry.also === null || name.entry === 'abbreviation' ? [] : [entry.also]
  return {
    title: entry.name,
    facts: [[t.meeting.kinds[name.entry], ...also].join(' · '), ...factsOf(outline)],
    blocks: blocksOf(outline, catalogue, name)
  }
}

/**
 * Writes down the entries of a kind, each with what it says in short and where that stands: those that the filter of
 * their overview leaves, and by what they were filtered; all where that is null.
 */
export const writtenOverview = (
  outline: Outline,
  catalogue: Catalogue,
  kind: EntryKind,
  shown: OverviewShown | null
): WrittenDocument => {
  const all = entriesOfKind(catalogue, kind)
  const entries = shown === null ? all : all.filter(({ id }) => shown.ids.has(id))
  const groups = [...grouped(entries, (entry) => groupOf(catalogue, entry))].toSorted(
    ([one], [other]) => Number(one === t.figure.single) - Number(other === t.figure.single)
  )
  return {
    title: t[kind].title,
    facts: [
      ...(shown === null ? [] : [t.printing.filter.on(entries.length, all.length, shown.filter)]),
      ...factsOf(outline)
    ],
    blocks:
      entries.length === 0
        ? [paragraphOf(t.printing.filter.nothing)]
        : groups.flatMap(([group, of]) => [
            ...(group === null ? [] : [heading(2, group)]),
            ...of.flatMap((entry) => shortly(outline, catalogue, entry, group === null ? 2 : 3))
          ])
  }
}

/** Of which report it is, how to cite that, and when it was printed. */
const factsOf = ({ edition }: Outline): readonly string[] => [
  `${t.printing.cite} ${referenceToReport(edition).text}`,
  t.printing.made(formatDate(new Date().toISOString().slice(0, 10)))
]

/** What an entry stands under in the view; null in a view that is one list. */
const groupOf = ({ entries, groups }: Catalogue, { entry, id }: EntrySummary): string | null => {
  switch (entry) {
    case 'procedure': {
      const one = entries.procedure.get(id)
      return one === undefined ? null : t.procedure.phases[one.phase]
    }
    case 'organisation': {
      const one = entries.organisation.get(id)
      return one === undefined ? null : t.organisation.kinds[one.kind]
    }
    case 'law': {
      const one = entries.law.get(id)
      return one === undefined ? null : t.law.kinds[one.kind]
    }
    case 'figure': {
      const group = entries.figure.get(id)?.group ?? null
      return (group === null ? null : groups.get(group)?.label) ?? t.figure.single
    }
    case 'event':
      return entries.event.get(id)?.date.slice(0, 4) ?? null
    case 'abbreviation':
      return null
  }
}

const shortly = (
  outline: Outline,
  catalogue: Catalogue,
  entry: EntrySummary,
  level: 2 | 3
): readonly DocumentBlock[] => {
  const also = entry.also === null || entry.entry === 'abbreviation' ? '' : ` (${entry.also})`
  const said = inShort(catalogue, entry)
  const { source } = entry
  const [only] = said
  const isLine = said.length === 1 && only?.kind === 'item'
  return [
    heading(level, `${entry.name}${also}`),
    // One line has its source on it: of an abbreviation or a date there are many.
    ...(isLine && source !== null
      ? [item([...only.runs, placeRun(outline, source)])]
      : [...said, ...(source === null ? [] : sourceOf(outline, source))])
  ]
}

/** Each thing that is said under its label; where that is more than one, the label has them below it. */
const inShort = (catalogue: Catalogue, name: EntryName): readonly DocumentBlock[] =>
  (briefOf(catalogue, name) ?? []).flatMap(({ label, texts, isOrdered }) => {
    const labelled = (words: string): DocumentBlock =>
      item([
        { ...plainRun(`${label}:`), isStrong: true },
        ...(words === '' ? [] : [plainRun(` ${words}`)])
      ])
    const [first, ...more] = texts
    if (first !== undefined && more.length === 0) return [labelled(first)]
    return [
      labelled(''),
      ...texts.map((text, at) => item([plainRun(text)], 1, isOrdered ? at + 1 : null))
    ]
  })

/** What is known of an entry; of a procedure in short, since its card has a page of its own. */
const blocksOf = (
  outline: Outline,
  catalogue: Catalogue,
  { entry, id }: EntryName
): readonly DocumentBlock[] => {
  const { entries, reference } = catalogue
  const statements = (
    title: string,
    all: readonly (Sourced & { readonly text: string })[]
  ): readonly DocumentBlock[] => [
    heading(2, title),
    ...(all.length === 0
      ? [paragraphOf(t.reference.nothingSaid)]
      : all.map((one) => sourced(outline, one.text, one)))
  ]
  switch (entry) {
    case 'procedure':
      return inShort(catalogue, { entry, id })
    case 'abbreviation': {
      const one = entries.abbreviation.get(id)
      if (one === undefined) return []
      return [
        paragraphOf(one.long),
        ...(one.toegevoegd ? [paragraphOf(t.reference.added, true)] : quoted(outline, one)),
        ...(one.note === null ? [] : notesOf([{ text: one.note, toegevoegd: true }]))
      ]
    }
    case 'organisation': {
      const one = entries.organisation.get(id)
      if (one === undefined) return []
      const { leads, takesPart } = involvementsOf(reference, one.id)
      const figures = figuresNaming(reference, one.mentions)
      return [
        ...statements(t.organisation.role, one.role),
        ...notesOf(one.notes),
        ...names(
          t.organisation.leads,
          leads.map(({ procedure }) => procedure.name)
        ),
        ...names(
          t.organisation.takesPart,
          takesPart.map(({ procedure }) => procedure.name)
        ),
        ...names(
          t.organisation.figures,
          figures.map((figure) => `${figure.label}: ${amountInWords(figure)}`)
        ),
        ...names(
          t.organisation.events,
          eventsOf(reference, one.id).map((event) => `${eventWhen(event)}: ${event.what}`)
        )
      ]
    }
    case 'law': {
      const one = entries.law.get(id)
      if (one === undefined) return []
      const articles = one.articles.map(({ article, statement }) => ({
        ...statement,
        text: `${article}: ${statement.text}`
      }))
      return [
        ...statements(t.law.about, one.about),
        ...notesOf(one.notes),
        ...(articles.length === 0 ? [] : statements(t.law.articles, articles)),
        ...names(
          t.law.procedures,
          restingOn(reference, one.id).map(({ procedure }) => procedure.name)
        )
      ]
    }
    case 'figure': {
      const one = entries.figure.get(id)
      if (one === undefined) return []
      const when = countedWhen(one) ?? t.figure.notDated
      return [
        paragraphOf(`${amountInWords(one)} (${when})`),
        ...quoted(outline, one),
        ...notesOf(one.notes)
      ]
    }
    case 'event': {
      const one = entries.event.get(id)
      if (one === undefined) return []
      return [paragraphOf(eventWhen(one)), ...quoted(outline, one), ...notesOf(one.notes)]
    }
  }
}

const heading = (level: 2 | 3, text: string): DocumentBlock => ({ kind: 'heading', level, text })

const item = (runs: Runs, depth = 0, ordinal: number | null = null): DocumentBlock => ({
  kind: 'item',
  depth,
  ordinal,
  runs
})

/** Left out where there are none. */
const names = (title: string, all: readonly string[]): readonly DocumentBlock[] =>
  all.length === 0 ? [] : [heading(2, title), ...all.map((name) => item([plainRun(name)]))]

const placeOf = (outline: Outline, { block: id }: Source): string => {
  const block = outline.blocks.get(id)
  // Its number stays with the word before it.
  return block === undefined ? '' : citationOf(outline, block).replace(/ (?=\S+$)/u, '\u00a0')
}

/** A statement, with the place that it rests on. */
const sourced = (outline: Outline, words: string, source: Sourced): DocumentBlock =>
  item([plainRun(words), placeRun(outline, source)])

const placeRun = (outline: Outline, source: Source): Run => ({
  ...plainRun(` [${placeOf(outline, source)}]`),
  isEmphasis: true
})

const sourceOf = (outline: Outline, source: Source): readonly DocumentBlock[] => [
  paragraphOf(t.reference.source(placeOf(outline, source)), true)
]

/** The words of the report. */
const quoted = (outline: Outline, source: Sourced): readonly DocumentBlock[] => [
  {
    kind: 'quote',
    paragraphs: [[plainRun(source.quote)]],
    citation: t.reference.source(placeOf(outline, source))
  }
]

const notesOf = (notes: readonly Note[]): readonly DocumentBlock[] =>
  notes.map(({ text }) => paragraphOf(t.printing.addedByEditors(text), true))
