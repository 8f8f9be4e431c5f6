/** The view of the reference data or the page of the guide that is open, as what can be printed of it. */
import { useMemo } from 'react'
import type { Outline } from '../../shared/corpus/outline'
import type { WrittenDocument } from '../../shared/document/model'
import type { GuidePageId } from '../../shared/guide/model'
import { entryNamed, type Catalogue } from '../../shared/reference/catalogue'
import { entryKinds, type EntryKind, type EntryName } from '../../shared/reference/entry'
import type { Place } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { useMeeting, type MeetingShown } from '../reference/meeting/state'
import { useProcedureFilter } from '../reference/procedures/filter-state'
import { useCatalogue } from '../reference/reference'
import { useViewChoices } from '../reference/view-choices'
import { useViewFilters } from '../reference/view-filters'
import { t } from '../text/nl'
import { overviewShown, type OverviewChoices, type OverviewShown } from './shown'
import { writtenOverview, type OverviewForm } from './written-overview'
import { writtenEntry } from './written-view'

/** What can be printed of what is open, where that is no text of the report. */
export type PrintedView =
  PrintedReference | { readonly kind: 'guide'; readonly page: GuidePageId; readonly title: string }

/** What can be printed of a view of the reference data. */
type PrintedReference =
  /** An entry by itself. */
  | { readonly kind: 'card'; readonly name: EntryName; readonly title: string }
  | {
      readonly kind: 'overview'
      readonly of: EntryKind
      readonly title: string
      /** What its filter leaves; null for all. */
      readonly shown: OverviewShown | null
      readonly form: OverviewForm
    }

/** What can be printed of what is open; nothing where that is text of the report, or a page of the reader's own. */
export const usePrintedViews = (): readonly PrintedView[] => {
  const outline = useReport()
  const catalogue = useCatalogue()
  const { place } = usePlaces()
  const { shown } = useMeeting().meeting
  const { filter: procedure, grouping } = useProcedureFilter()
  const { choices } = useViewChoices()
  const { figures: figure, events: event } = useViewFilters()
  return useMemo(() => {
    const { view, law, abbreviation } = choices
    // In the picture no list is filtered.
    const [organisation, least] =
      view === 'list' ? [choices.organisation, null] : ['', Number(choices.least)]
    const chosen = { procedure, grouping, organisation, least, law, abbreviation, figure, event }
    if (place.kind === 'guide')
      return [{ kind: 'guide', page: place.page, title: t.guide.titles[place.page] }]
    return catalogue === null ? [] : printedViewsAt(outline, catalogue, place, shown, chosen)
  }, [outline, catalogue, place, shown, procedure, grouping, choices, figure, event])
}

/** The entry first, and then all of its kind that its overview shows. */
export const printedViewsAt = (
  outline: Outline,
  catalogue: Catalogue,
  place: Place,
  shown: MeetingShown,
  choices: OverviewChoices
): readonly PrintedReference[] => {
  const name = entryAt(place, shown)
  const summary = name === null ? undefined : entryNamed(catalogue, name)
  const of = name?.entry ?? kindAt(place)
  const isPicture = of === 'organisation' && choices.least !== null
  return [
    ...(name === null || summary === undefined
      ? []
      : [{ kind: 'card' as const, name, title: summary.name }]),
    ...(of === null
      ? []
      : [
          {
            kind: 'overview' as const,
            of,
            title: isPicture ? t.organisation.together : t[of].title,
            shown: overviewShown(outline, catalogue, of, choices, summary?.id ?? null),
            form: {
              grouping: choices.grouping,
              goal: choices.procedure.goal,
              least: choices.least
            }
          }
        ])
  ]
}

const entryAt = (place: Place, shown: MeetingShown): EntryName | null => {
  if (place.kind === 'entry') return place
  const isMeeting = place.kind === 'page' && place.page === 'meeting'
  return isMeeting && shown.kind === 'card' ? shown.name : null
}

const kindAt = (place: Place): EntryKind | null =>
  (place.kind === 'page' ? entryKinds.find((kind) => kind === place.page) : undefined) ?? null

/** What is printed, as a written document; null where there is nothing of it. */
export const writtenViewOf = (
  outline: Outline,
  catalogue: Catalogue,
  view: PrintedReference
): WrittenDocument | null =>
  view.kind === 'overview'
    ? writtenOverview(outline, catalogue, view.of, view.shown, view.form)
    : writtenEntry(outline, catalogue, view.name)
