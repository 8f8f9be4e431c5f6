import type { ReactNode } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'

interface ChoiceGroupProps<T extends string | number> {
  readonly label: string
  readonly values: readonly T[]
  readonly value: T
  readonly nameOf: (value: T) => string
  readonly iconOf?: (value: T) => ReactNode
  readonly onChange: (value: T) => void
}

/** One of a few: all that can be chosen is in sight, and holds as soon as it is chosen. */
export const ChoiceGroup = <T extends string | number>({
  label,
  values,
  value,
  nameOf,
  iconOf,
  onChange
}: ChoiceGroupProps<T>): ReactNode => (
  <RadioGroup
    className="choices"
    value={String(value)}
    onChange={(name) => {
      const chosen = values.find((each) => String(each) === name)
      if (chosen !== undefined) onChange(chosen)
    }}
  >
    <Label className="choices-label">{label}</Label>
    <div className="choices-row">
      {values.map((each) => (
        <RadioField key={each} value={String(each)} className="choice-field">
          <RadioButton className="choice">
            {iconOf?.(each)}
            {nameOf(each)}
          </RadioButton>
        </RadioField>
      ))}
    </div>
  </RadioGroup>
)
