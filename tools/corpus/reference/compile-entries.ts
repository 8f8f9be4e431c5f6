import type {
  Law,
  Organisation,
  Party,
  Procedure,
  ReportEvent
} from '../../../shared/reference/model'
import { isBefore } from './compile-figures'
import { Entry, type EntryFile, type KnownIds } from './entries'
import type { ReferenceFile } from './files'
import type { MentionFinder } from './mentions'
import type { WrittenParty } from './written'

/** What entries may point at. */
export interface Known {
  readonly abbreviations: KnownIds
  readonly organisations: KnownIds
  readonly laws: KnownIds
  readonly figures: KnownIds
  readonly procedures: KnownIds
  readonly sections: KnownIds
}

/** Where things stand in the report. */
export interface Places {
  readonly mentions: MentionFinder
  /** The place of each block in reading order. */
  readonly order: ReadonlyMap<string, number>
}

/** Each form under which something is searched is in the report, and means one thing. */
const checkSearched = (
  file: EntryFile,
  entries: readonly { readonly id: string; readonly searched: readonly string[] }[],
  { mentions }: Places
): void => {
  const owners = new Map<string, string>()
  entries.forEach(({ id, searched }, index) => {
    searched.forEach((form, at) => {
      const path = [index, 'searched', at]
      const owner = owners.get(form)
      if (owner !== undefined) {
        const advice = 'Search it for one of the two, with a longer form for the other'
        file.add(path, `"${form}" is searched for "${owner}" too`, advice)
      }
      owners.set(form, id)
      if (mentions.of(form).length > 0) return
      const advice = 'Remove it, or mend its spelling or its capitals'
      file.add(path, `"${form}" is nowhere in the report`, advice)
    })
  })
}

/** Checks the organisations against the report, and adds where it mentions them. */
export const compileOrganisations = (
  file: EntryFile,
  organisations: ReferenceFile<'organisations'>['value'],
  known: Known,
  places: Places
): readonly Organisation[] => {
  file.checkOnce(organisations)
  checkSearched(file, organisations, places)
  return organisations.map((written, index) => {
    const entry = new Entry(file, [index])
    entry.checkKnown([written.abbreviation], known.abbreviations, 'abbreviation')
    const role = entry.statements(written.role, 'role')
    entry.checkNote(written.notes)
    return {
      ...written,
      abbreviation: written.abbreviation ?? null,
      role,
      mentions: places.mentions.ofAll(written.searched, places.order)
    }
  })
}

/** Checks the laws against the report, and adds where it mentions them. */
export const compileLaws = (
  file: EntryFile,
  laws: ReferenceFile<'laws'>['value'],
  places: Places
): readonly Law[] => {
  file.checkOnce(laws)
  checkSearched(file, laws, places)
  return laws.map((written, index) => {
    const entry = new Entry(file, [index])
    const about = entry.statements(written.about, 'about')
    const articles = written.articles.flatMap(({ article, statement }, at) => {
      const passage = entry.passage(statement, 'articles', at, 'statement')
      return passage === null ? [] : [{ article, statement: { text: statement.text, ...passage } }]
    })
    entry.checkNote(written.notes)
    return {
      ...written,
      citation: written.citation ?? null,
      about,
      articles,
      mentions: places.mentions.ofAll(written.searched, places.order)
    }
  })
}

/** Checks the procedures against the report. */
export const compileProcedures = (
  file: EntryFile,
  procedures: ReferenceFile<'procedures'>['value'],
  known: Known
): readonly Procedure[] => {
  file.checkOnce(procedures)
  return procedures.map((written, index) => {
    const entry = new Entry(file, [index])
    const parties = (list: readonly WrittenParty[], key: string): readonly Party[] => {
      list.forEach(({ organisation }, at) => {
        entry.checkKnown([organisation], known.organisations, key, at, 'organisation')
      })
      return entry.passages(list, key, ({ name, organisation = null }, passage) => ({
        name,
        organisation,
        ...passage
      }))
    }
    written.legalBasis.forEach(({ law }, at) => {
      entry.checkKnown([law], known.laws, 'legalBasis', at, 'law')
    })
    entry.checkKnown(written.abbreviations, known.abbreviations, 'abbreviations')
    entry.checkKnown(written.related, known.procedures, 'related')
    entry.checkKnown(written.figures, known.figures, 'figures')
    entry.checkKnown(written.sections, known.sections, 'sections')
    const compiled = {
      ...written,
      purpose: entry.statements(written.purpose, 'purpose'),
      lead: parties(written.lead, 'lead'),
      participants: parties(written.participants, 'participants'),
      legalBasis: entry.passages(
        written.legalBasis,
        'legalBasis',
        ({ text, law = null }, passage) => ({ text, law, ...passage })
      ),
      appliesWhen: entry.statements(written.appliesWhen, 'appliesWhen'),
      steps: entry.statements(written.steps, 'steps'),
      reporting: entry.statements(written.reporting, 'reporting'),
      limits: entry.statements(written.limits, 'limits')
    }
    entry.checkNote(written.notes)
    return compiled
  })
}

/** Checks the events against the report, and puts them in the order of their dates. */
export const compileEvents = (
  file: EntryFile,
  events: ReferenceFile<'events'>['value'],
  known: Known
): readonly ReportEvent[] => {
  file.checkOnce(events)
  return events
    .flatMap((written, index): ReportEvent[] => {
      const { quote, block, flagged, ...rest } = written
      const entry = new Entry(file, [index])
      const passage = entry.passage({ quote, block, flagged })
      entry.checkNote(written.notes)
      entry.checkKnown(written.organisations, known.organisations, 'organisations')
      if (written.until !== undefined && isBefore(written.until, written.date)) {
        entry.problem(['until'], 'the event ends before it begins', 'Mend date or until')
      }
      return passage === null ? [] : [{ ...rest, until: rest.until ?? null, ...passage }]
    })
    .sort((one, other) => one.date.localeCompare(other.date))
}
