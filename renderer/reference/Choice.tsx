import type { ReactNode } from 'react'
import { mostOptions, useOptionsDrawn } from './useOptionsDrawn'

interface ChoiceProps<T extends string> {
  readonly label: string
  /** What stands for no choice. */
  readonly all: string
  readonly options: readonly (readonly [value: T, name: string])[]
  readonly chosen: T | null
  readonly onChoose: (chosen: T | null) => void
}

/** One of many, or all of them, over a list that it filters. */
export const Choice = <T extends string>({
  label,
  all,
  options,
  chosen,
  onChoose
}: ChoiceProps<T>): ReactNode => {
  const { isDrawn, hear } = useOptionsDrawn(options.length > mostOptions)
  const drawn = isDrawn ? options : options.filter(([value]) => value === chosen)
  return (
    <label className="view-choice">
      <span className="view-choice-label">{label}</span>
      <select
        className="field"
        value={chosen ?? ''}
        onChange={({ target }) => {
          onChoose(options.find(([value]) => value === target.value)?.[0] ?? null)
        }}
        {...hear}
      >
        <option value="">{all}</option>
        {drawn.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
