import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { WithPassphrase } from './WithPassphrase'

/** Asks for the passphrase. When it is the right one, main opens the windows and closes this one. */
export const Unlock = ({ onForgotten }: { readonly onForgotten: () => void }): ReactNode => (
  <>
    <WithPassphrase
      go={t.lock.page.unlock}
      busy={t.lock.page.unlocking}
      act={(passphrase) => bridge?.invoke('lock:unlock', { passphrase })}
    >
      <p>{t.lock.page.intro}</p>
    </WithPassphrase>
    <Button className="text-button" onPress={onForgotten}>
      {t.lock.page.forgotten}
    </Button>
  </>
)
