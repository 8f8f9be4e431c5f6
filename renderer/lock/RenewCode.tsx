import type { ReactNode } from 'react'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import type { StepProps } from './ChangePassphrase'
import { CodeSheet } from './CodeSheet'
import { WithPassphrase } from './WithPassphrase'
import { useCode } from './useCode'

/** Puts a new recovery code in the place of the one there is, as when the paper is gone. */
export const RenewCode = ({ onBack, onDone }: StepProps): ReactNode => {
  const code = useCode(true)
  return (
    <WithPassphrase
      go={t.lock.code.renew}
      busy={t.lock.busy}
      more={<CodeSheet {...code} onKept={code.setKept} />}
      check={code.check}
      act={(passphrase) => bridge?.invoke('lock:new-code', { passphrase })}
      onBack={onBack}
      onDone={() => {
        onDone(t.lock.code.renewed)
      }}
    >
      <p>{t.lock.code.renewIntro}</p>
    </WithPassphrase>
  )
}
