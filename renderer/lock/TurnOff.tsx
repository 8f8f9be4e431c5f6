import type { ReactNode } from 'react'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { WithPassphrase } from './WithPassphrase'

/** Turns the kluis off. Main opens the windows anew afterwards. */
export const TurnOff = ({ onBack }: { readonly onBack: () => void }): ReactNode => (
  <WithPassphrase
    go={t.lock.turnOff.go}
    busy={t.lock.turnOff.busy}
    act={(passphrase) => bridge?.invoke('lock:turn-off', { passphrase })}
    onBack={onBack}
  >
    <p>{t.lock.turnOff.intro}</p>
  </WithPassphrase>
)
