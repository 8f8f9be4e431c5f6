import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextField, ToggleButton } from 'react-aria-components'
import { longest } from '../../shared/lock/passphrase'
import { t } from '../text/nl'

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  /** What is wrong with it; null when nothing is. */
  readonly problem: string | null
  readonly hint?: string
  readonly isNew?: boolean
  /** Whether it takes the focus when it comes. */
  readonly isFirst?: boolean
  readonly onChange: (value: string) => void
}

/** A passphrase, hidden unless the reader wants to see what they type. Never kept by the runtime. */
export const PassphraseField = ({
  label,
  value,
  problem,
  hint,
  isNew = false,
  isFirst = false,
  onChange
}: PassphraseFieldProps): ReactNode => {
  const [isShown, setShown] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [isFirst])
  const Icon = isShown ? IconEyeOff : IconEye
  return (
    <TextField
      className="lock-field"
      type={isShown ? 'text' : 'password'}
      value={value}
      maxLength={longest}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      isInvalid={problem !== null}
      validationBehavior="aria"
      onChange={onChange}
    >
      <Label className="lock-label">{label}</Label>
      <div className="lock-input">
        <Input ref={input} className="field" spellCheck="false" autoCapitalize="off" />
        <ToggleButton
          className="icon-button"
          aria-label={t.lock.show}
          isSelected={isShown}
          onChange={setShown}
        >
          <Icon aria-hidden size={20} />
        </ToggleButton>
      </div>
      {hint !== undefined && problem === null && (
        <Text slot="description" className="lock-hint">
          {hint}
        </Text>
      )}
      <FieldError className="lock-problem">{problem}</FieldError>
    </TextField>
  )
}
