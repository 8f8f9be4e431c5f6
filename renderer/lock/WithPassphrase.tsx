import { useState, type ReactNode } from 'react'
import type { LockAnswer } from '../../shared/lock/model'
import { t } from '../text/nl'
import { LockForm } from './LockForm'
import { PassphraseField } from './PassphraseField'
import { useAsk } from './useAsk'

interface WithPassphraseProps {
  readonly label?: string
  readonly go: string
  readonly busy: string
  /** Above the field. */
  readonly children?: ReactNode
  /** Below it. */
  readonly more?: ReactNode
  /** Whether what else is asked for is there. */
  readonly check?: () => boolean
  readonly act: (passphrase: string) => Promise<LockAnswer> | undefined
  readonly onBack?: () => void
  /** Absent where the window is gone by then. */
  readonly onDone?: () => void
}

/** A form that asks for the passphrase, so that nobody does this at a desk that was left unlocked. */
export const WithPassphrase = ({
  label = t.lock.passphrase,
  go,
  busy,
  children,
  more,
  check = () => true,
  act,
  onBack,
  onDone
}: WithPassphraseProps): ReactNode => {
  const [passphrase, setPassphrase] = useState('')
  const [isChecked, setChecked] = useState(false)
  const { ask, ...state } = useAsk()
  const send = async (): Promise<void> => {
    setChecked(true)
    const isRest = check()
    if (passphrase === '' || !isRest) return
    if (await ask(() => act(passphrase))) onDone?.()
    else setPassphrase('')
  }
  return (
    <LockForm go={go} busy={busy} state={state} onBack={onBack} onGo={() => void send()}>
      {children}
      <PassphraseField
        label={label}
        value={passphrase}
        problem={isChecked && passphrase === '' && state.refusal === null ? t.lock.empty : null}
        isFirst
        onChange={(value) => {
          setPassphrase(value)
          setChecked(false)
        }}
      />
      {more}
    </LockForm>
  )
}
