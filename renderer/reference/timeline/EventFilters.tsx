import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { sectionLabel } from '../../../shared/corpus/outline'
import type { Organisation } from '../../../shared/reference/model'
import {
  allEvents,
  isFilteringEvents,
  type TimelineFilter
} from '../../../shared/reference/timeline'
import { useReport } from '../../app/report'
import { t } from '../../text/nl'
import { Choice } from '../Choice'
import { WordsField } from '../WordsField'

interface EventFiltersProps {
  readonly filter: TimelineFilter
  readonly organisations: readonly Organisation[]
  readonly onChange: (filter: TimelineFilter) => void
}

/** What of the timeline is shown. */
export const EventFilters = ({ filter, organisations, onChange }: EventFiltersProps): ReactNode => {
  const { parts } = useReport()
  const group = useRef<HTMLDivElement>(null)
  return (
    <div ref={group} className="view-filters" role="group" aria-label={t.event.filters}>
      <WordsField
        label={t.event.text}
        words={filter.text}
        onWords={(text) => {
          onChange({ ...filter, text })
        }}
      />
      <Choice
        label={t.event.chapter}
        all={t.event.allChapters}
        options={parts.map(({ contents: { section } }) => [section.id, sectionLabel(section)])}
        chosen={filter.chapter}
        onChoose={(chapter) => {
          onChange({ ...filter, chapter })
        }}
      />
      <Choice
        label={t.event.organisation}
        all={t.event.allOrganisations}
        options={organisations.map(({ id, name }) => [id, name])}
        chosen={filter.organisation}
        onChoose={(organisation) => {
          onChange({ ...filter, organisation })
        }}
      />
      {isFilteringEvents(filter) && (
        <Button
          className="text-button"
          onPress={() => {
            onChange(allEvents)
            // The button goes away with the choices.
            group.current?.querySelector('input')?.focus()
          }}
        >
          {t.event.clear}
        </Button>
      )}
    </div>
  )
}
