/** Dated events as they are listed: by year and month, as far as the report knows them. */
import type { SectionId } from '../corpus/model'
import type { Outline } from '../corpus/outline'
import { madeOnceOf } from '../made-once'
import { eventWhen } from '../nl/reference-words'
import { byLetter } from '../text/by-letter'
import { fold } from '../text/fold'
import { entryIdOf, type Catalogue } from './catalogue'
import { precisionOf, yearOf } from './dates'
import { chapterOf } from './figures'
import type { Organisation, ReportEvent } from './model'

/** What of the events is shown; null leaves nothing out. */
export interface TimelineFilter {
  readonly text: string
  readonly chapter: SectionId | null
  readonly organisation: Organisation['id'] | null
}

export const allEvents: TimelineFilter = { text: '', chapter: null, organisation: null }

export const isFilteringEvents = ({ text, chapter, organisation }: TimelineFilter): boolean =>
  text.trim() !== '' || chapter !== null || organisation !== null

/** Events that begin in one month. */
export interface EventMonth {
  /** 1 to 12; null where only the year is known. */
  readonly month: number | null
  readonly events: readonly ReportEvent[]
}

export interface EventYear {
  readonly year: number
  readonly months: readonly EventMonth[]
}

/** The events that a filter leaves, in the order of the data, which is that of their dates. */
export const eventsShown = (
  outline: Outline,
  catalogue: Catalogue,
  { text, chapter, organisation }: TimelineFilter
): readonly ReportEvent[] => {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return catalogue.reference.events.filter((event) => {
    if (organisation !== null && !event.organisations.includes(organisation)) return false
    const part = chapter === null ? undefined : chapterOf(outline, event.block)
    if (chapter !== null && part?.contents.section.id !== chapter) return false
    if (words.length === 0) return true
    const said = wordsOf(event, catalogue)
    return words.every((word) => said.includes(word))
  })
}

/** Of each event as it was read: it is the same object as long as the report is open. */
const folded = new WeakMap<ReportEvent, string>()

const wordsOf = (event: ReportEvent, catalogue: Catalogue): string => {
  const known = folded.get(event)
  if (known !== undefined) return known
  const organisations = event.organisations.flatMap((id) => {
    const one = catalogue.entries.organisation.get(entryIdOf({ id }))
    return one === undefined ? [] : [one.name, one.abbreviation ?? '']
  })
  const notes = event.notes.map((note) => note.text)
  const words = fold(
    [event.what, event.quote, eventWhen(event), ...organisations, ...notes].join('\n')
  )
  folded.set(event, words)
  return words
}

/** Puts events under the year and the month that they begin in, those without a month first. */
export const yearsOf = (events: readonly ReportEvent[]): readonly EventYear[] => {
  const years = new Map<number, Map<number | null, ReportEvent[]>>()
  for (const event of events) {
    const { date } = event
    const month = precisionOf(date) === 'year' ? null : Number(date.slice(5, 7))
    const months = years.get(yearOf(date)) ?? new Map<number | null, ReportEvent[]>()
    years.set(yearOf(date), months)
    const before = months.get(month)
    if (before === undefined) months.set(month, [event])
    else before.push(event)
  }
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .map(([year, months]) => ({
      year,
      months: [...months]
        .toSorted(([one], [other]) => (one ?? 0) - (other ?? 0))
        .map(([month, inMonth]) => ({ month, events: inMonth }))
    }))
}

/** The organisations that the events of an edition name, by their names. */
export const namedInEvents = madeOnceOf(
  ({ reference: { events, organisations } }: Catalogue): readonly Organisation[] => {
    const named = new Set(events.flatMap((event) => event.organisations))
    return organisations
      .filter(({ id }) => named.has(id))
      .toSorted((one, other) => byLetter(one.name, other.name))
  }
)
