import type { ReactNode } from 'react'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { NewPassphraseFields } from './NewPassphraseFields'
import { WithPassphrase } from './WithPassphrase'
import { useNewPassphrase } from './useNewPassphrase'

export interface StepProps {
  readonly onBack: () => void
  /** Hears what to tell the reader. */
  readonly onDone: (said: string) => void
}

/** Puts another passphrase in the place of the one there is. */
export const ChangePassphrase = ({ onBack, onDone }: StepProps): ReactNode => {
  const chosen = useNewPassphrase()
  return (
    <WithPassphrase
      label={t.lock.currentPassphrase}
      go={t.lock.change.go}
      busy={t.lock.busy}
      more={<NewPassphraseFields chosen={chosen} label={t.lock.newPassphrase} />}
      check={chosen.check}
      act={(passphrase) => bridge?.invoke('lock:change', { passphrase, next: chosen.value })}
      onBack={onBack}
      onDone={() => {
        onDone(t.lock.change.changed)
      }}
    >
      <p>{t.lock.change.intro}</p>
    </WithPassphrase>
  )
}
