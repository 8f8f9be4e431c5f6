import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { CodeSheet } from './CodeSheet'
import { LockForm } from './LockForm'
import { NewPassphraseFields } from './NewPassphraseFields'
import { useAsk } from './useAsk'
import { useCode } from './useCode'
import { useNewPassphrase } from './useNewPassphrase'

interface TurnOnProps {
  /** Absent where the reader has no choice. */
  readonly onBack?: () => void
}

/** Turns the kluis on: a passphrase, then the recovery code. Main opens the windows anew afterwards. */
export const TurnOn = ({ onBack }: TurnOnProps): ReactNode => {
  const chosen = useNewPassphrase()
  const [isChosen, setChosen] = useState(false)
  const code = useCode(isChosen)
  const { ask, ...state } = useAsk()
  if (!isChosen) {
    return (
      <LockForm
        key="passphrase"
        go={t.lock.turnOn.next}
        busy=""
        state={state}
        onBack={onBack}
        onGo={() => {
          if (chosen.check()) setChosen(true)
        }}
      >
        <p>{t.lock.turnOn.intro}</p>
        <NewPassphraseFields chosen={chosen} label={t.lock.passphrase} isFirst />
        <p className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          {t.lock.turnOn.warning}
        </p>
      </LockForm>
    )
  }
  return (
    <LockForm
      key="code"
      go={t.lock.turnOn.go}
      busy={t.lock.turnOn.busy}
      state={state}
      onBack={() => {
        setChosen(false)
      }}
      onGo={() => {
        if (code.check())
          void ask(() => bridge?.invoke('lock:turn-on', { passphrase: chosen.value }))
      }}
    >
      <p>{t.lock.code.intro}</p>
      <CodeSheet {...code} onKept={code.setKept} />
    </LockForm>
  )
}
