import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

interface SegmentedControlProps<T extends string> {
  readonly label: string
  readonly options: readonly (readonly [value: T, name: string])[]
  readonly chosen: T
  readonly onChange: (chosen: T) => void
}

/** A few choices in one frame, of which one always holds. */
export const SegmentedControl = <T extends string>({
  label,
  options,
  chosen,
  onChange
}: SegmentedControlProps<T>): ReactNode => (
  <ToggleButtonGroup
    className="segments"
    aria-label={label}
    disallowEmptySelection
    selectedKeys={[chosen]}
    onSelectionChange={(keys) => {
      const picked = options.find(([value]) => keys.has(value))
      if (picked !== undefined) onChange(picked[0])
    }}
  >
    {options.map(([value, name]) => (
      <ToggleButton key={value} id={value} className="segment">
        {name}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
