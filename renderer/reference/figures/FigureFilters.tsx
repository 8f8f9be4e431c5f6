import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { sectionLabel } from '../../../shared/corpus/outline'
import {
  allFigures,
  isFilteringFigures,
  type FigureFilter
} from '../../../shared/reference/figures'
import { useReport } from '../../app/report'
import { t } from '../../text/nl'
import { Choice } from '../Choice'
import { WordsField } from '../WordsField'

interface FigureFiltersProps {
  readonly filter: FigureFilter
  readonly onChange: (filter: FigureFilter) => void
}

/** What of the key figures is shown. */
export const FigureFilters = ({ filter, onChange }: FigureFiltersProps): ReactNode => {
  const { parts } = useReport()
  const group = useRef<HTMLDivElement>(null)
  return (
    <div ref={group} className="view-filters" role="group" aria-label={t.figure.filters}>
      <WordsField
        label={t.figure.text}
        words={filter.text}
        onWords={(text) => {
          onChange({ ...filter, text })
        }}
      />
      <Choice
        label={t.figure.chapter}
        all={t.figure.allChapters}
        options={parts.map(({ contents: { section } }) => [section.id, sectionLabel(section)])}
        chosen={filter.chapter}
        onChoose={(chapter) => {
          onChange({ ...filter, chapter })
        }}
      />
      {isFilteringFigures(filter) && (
        <Button
          className="text-button"
          onPress={() => {
            onChange(allFigures)
            // The button goes away with the choices.
            group.current?.querySelector('input')?.focus()
          }}
        >
          {t.figure.clear}
        </Button>
      )}
    </div>
  )
}
