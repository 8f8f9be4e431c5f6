import type { ReactNode } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'

interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  /** What tells this choice from the others, in smaller type. */
  readonly hint?: string | undefined
}

interface ChoicesProps<T extends string> {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly isDisabled: boolean
  readonly onChange: (value: T) => void
}

/** One of a few, all in sight. */
export const Choices = <T extends string>({
  label,
  choices,
  value,
  isDisabled,
  onChange
}: ChoicesProps<T>): ReactNode => (
  <RadioGroup
    className="dialog-choices"
    value={value}
    isDisabled={isDisabled}
    onChange={(chosen) => {
      const choice = choices.find((one) => one.value === chosen)
      if (choice !== undefined) onChange(choice.value)
    }}
  >
    <Label className="dialog-choices-label">{label}</Label>
    {choices.map((choice) => (
      <RadioField key={choice.value} value={choice.value}>
        <RadioButton className="dialog-choice" data-shape="round">
          <span className="dialog-choice-text">
            {choice.label}
            {choice.hint !== undefined && <span className="dialog-choice-hint">{choice.hint}</span>}
          </span>
        </RadioButton>
      </RadioField>
    ))}
  </RadioGroup>
)
