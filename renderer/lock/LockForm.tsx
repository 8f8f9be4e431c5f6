import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { t } from '../text/nl'
import type { Ask } from './useAsk'

interface LockFormProps {
  readonly children: ReactNode
  readonly go: string
  readonly busy: string
  readonly state: Pick<Ask, 'isBusy' | 'refusal'>
  /** Whether a wrong answer is about the passphrase or about the recovery code. */
  readonly about?: 'passphrase' | 'code'
  /** Absent where there is no way back. */
  readonly onBack?: (() => void) | undefined
  readonly onGo: () => void
}

/** A form of the kluis: fields, what went wrong, and the buttons. Enter sends it. */
export const LockForm = ({
  children,
  go,
  busy,
  state,
  about = 'passphrase',
  onBack,
  onGo
}: LockFormProps): ReactNode => (
  <form
    className="lock-form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      if (state.isBusy) return
      flushSync(onGo)
      // Where something is missing, there the reader goes on.
      const wrong = event.currentTarget.querySelector('[aria-invalid="true"]')
      if (wrong instanceof HTMLElement) wrong.focus()
    }}
  >
    {children}
    <div role="alert">
      {state.refusal !== null && (
        <p className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          {t.lock.refusal(state.refusal, about)}
        </p>
      )}
    </div>
    <div className="dialog-foot">
      <p role="status" className="dialog-busy">
        {state.isBusy && busy}
      </p>
      {onBack !== undefined && (
        <Button className="button" isDisabled={state.isBusy} onPress={onBack}>
          {t.lock.back}
        </Button>
      )}
      {/* Not disabled while it is at work: it has the focus, and must keep it. */}
      <Button type="submit" className="button" data-main data-busy={state.isBusy || undefined}>
        {go}
      </Button>
    </div>
  </form>
)
