/** The page of one entry of the reference data as a written document. */
import type { Outline } from '../../shared/corpus/outline'
import { paragraphOf, type DocumentBlock, type WrittenDocument } from '../../shared/document/model'
import { amountInWords, countedWhen, eventWhen } from '../../shared/nl/reference-words'
import { entryNamed, type Catalogue } from '../../shared/reference/catalogue'
import { partnersOf } from '../../shared/reference/collaboration'
import type { EntryName } from '../../shared/reference/entry'
import {
  eventsOf,
  figuresNaming,
  involvementsOf,
  restingOn
} from '../../shared/reference/relations'
import type { Sourced } from '../../shared/reference/sources'
import { t } from '../text/nl'
import { factsOf, heading, inShort, names, notesOf, quoted, sourced } from './written-parts'

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
          t.organisation.partners,
          partnersOf(reference, one.id).map(({ organisation, shared }) =>
            t.organisation.picture.times(organisation.name, shared.length)
          )
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
