import { IconSearch } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { goals } from '../../../shared/reference/model'
import {
  choicesOf,
  facets,
  groupings,
  isFilteringProcedures,
  noProcedureFilter,
  unsaid,
  type ProcedureRow
} from '../../../shared/reference/procedures'
import { SegmentedControl } from '../../app/SegmentedControl'
import { t } from '../../text/nl'
import { mostOptions, useOptionsDrawn } from '../useOptionsDrawn'
import { useProcedureFilter } from './filter-state'

/** The choice for what is not chosen by. */
const any = ''

/** What of the procedures is shown, and how it is put together. */
export const ProcedureFilters = ({
  rows
}: {
  readonly rows: readonly ProcedureRow[]
}): ReactNode => {
  const { filter, grouping, change, group } = useProcedureFilter()
  const field = useRef<HTMLInputElement>(null)
  const text = t.procedure
  return (
    <div className="procedures-filters" role="group" aria-label={text.options}>
      <label className="notebook-find">
        <span className="visually-hidden">{text.find}</span>
        <IconSearch aria-hidden size={18} />
        <input
          ref={field}
          type="search"
          className="field"
          placeholder={text.findPlaceholder}
          value={filter.text}
          onChange={({ target }) => {
            change({ text: target.value })
          }}
        />
      </label>
      <div className="procedures-facets">
        <Choice
          label={text.goal}
          value={filter.goal ?? any}
          isMany={false}
          optionsOf={() => goals.map((goal) => [goal, text.goals[goal]] as const)}
          onChoose={(value) => {
            change({ goal: goals.find((goal) => goal === value) ?? null })
          }}
        />
        {facets.map((facet) => (
          <Choice
            key={facet}
            label={text.facets[facet]}
            value={filter[facet] ?? any}
            isMany={rows.length > mostOptions}
            optionsOf={() =>
              choicesOf(rows, filter, facet).map(
                ({ value, amount }) =>
                  [value, text.choice(value === unsaid ? text.unsaid : value, amount)] as const
              )
            }
            onChoose={(value) => {
              change({ [facet]: value === any ? null : value })
            }}
          />
        ))}
      </div>
      <div className="procedures-order">
        <SegmentedControl
          label={text.grouping}
          options={groupings.map((one) => [one, text.groupings[one]] as const)}
          chosen={grouping}
          onChange={group}
        />
        {isFilteringProcedures(filter) && (
          <Button
            className="text-button"
            onPress={() => {
              change(noProcedureFilter)
              // The button goes away with the choices.
              field.current?.focus()
            }}
          >
            {text.clear}
          </Button>
        )}
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  /** Whether there may be so many options that they are drawn only where they may be wanted. */
  readonly isMany: boolean
  readonly optionsOf: () => readonly (readonly [value: string, name: string])[]
  readonly onChoose: (value: string) => void
}

const Choice = ({ label, value, isMany, optionsOf, onChoose }: ChoiceProps): ReactNode => {
  const { isDrawn, hear } = useOptionsDrawn(isMany)
  // What was chosen before has to show.
  const options = isDrawn || value !== any ? optionsOf() : []
  return (
    <label className="procedures-choice">
      <span className="procedures-choice-label">{label}</span>
      <select
        className="field"
        value={value}
        onChange={({ target }) => {
          onChoose(target.value)
        }}
        {...hear}
      >
        <option value={any}>{t.procedure.any}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
