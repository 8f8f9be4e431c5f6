/** What the reader wants to see of the key figures and of the timeline; it stays when they go to a source and come back. */
import { useMemo, useState } from 'react'
import type { EntryId } from '../../shared/reference/entry'
import { allFigures, type FigureFilter } from '../../shared/reference/figures'
import { allEvents, type TimelineFilter } from '../../shared/reference/timeline'
import { requiredContext } from '../app/required-context'

/** A filter, and the entry that was in view when the reader chose it: it may hide that, and no other that is asked for. */
export interface ChosenFilter<F> {
  readonly filter: F
  readonly at: EntryId | null
}

/** Whether the timeline is a list alone, or has its picture over it. */
export const timelineViews = ['list', 'picture'] as const
type TimelineViewKind = (typeof timelineViews)[number]

interface ViewFilters {
  readonly figures: ChosenFilter<FigureFilter>
  readonly events: ChosenFilter<TimelineFilter>
  readonly timeline: TimelineViewKind
  readonly chooseFigures: (chosen: ChosenFilter<FigureFilter>) => void
  readonly chooseEvents: (chosen: ChosenFilter<TimelineFilter>) => void
  readonly chooseTimeline: (view: TimelineViewKind) => void
}

export const [ViewFiltersProvider, useViewFilters] = requiredContext<ViewFilters>('view filters')

export const useViewFiltersState = (): ViewFilters => {
  const [figures, chooseFigures] = useState<ViewFilters['figures']>({
    filter: allFigures,
    at: null
  })
  const [events, chooseEvents] = useState<ViewFilters['events']>({ filter: allEvents, at: null })
  const [timeline, chooseTimeline] = useState<TimelineViewKind>('list')
  return useMemo(
    () => ({ figures, events, timeline, chooseFigures, chooseEvents, chooseTimeline }),
    [figures, events, timeline]
  )
}
