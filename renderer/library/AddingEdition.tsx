import { useEffect, useState, type ReactNode } from 'react'
import type { Looked } from '../../shared/edition-pack/answers'
import { bridge } from '../bridge'
import { useDeeds } from '../commands/commands'
import { DialogFrame } from '../dialogs/DialogFrame'
import { t } from '../text/nl'
import { LookedAt } from './LookedAt'
import { OfferedEdition } from './OfferedEdition'

/** Asks for a file; null where the reader chose none. What main refuses is a bug there; the reader is told all the same. */
const choose = async (): Promise<Looked | null> => {
  const chosen = await bridge
    ?.invoke('edition:choose', undefined)
    .catch((): Looked => ({ kind: 'refused', name: '', problem: 'failed' }))
  return chosen === undefined || chosen.kind === 'cancelled' ? null : chosen
}

/** The command to add an edition, and the dialog that it or a file from outside opens. */
export const AddingEdition = (): ReactNode => {
  const [looked, setLooked] = useState<Looked | null>(null)
  const [isBusy, setBusy] = useState(false)
  const close = (): void => {
    setLooked(null)
    setBusy(false)
  }
  useDeeds({
    'edition.add': {
      isEnabled: bridge !== null,
      run: () => void choose().then(setLooked)
    }
  })
  useEffect(() => bridge?.on('edition:opened', setLooked), [])
  if (looked === null) return null
  return (
    <DialogFrame title={t.library.adding.title} isBusy={isBusy} onClose={close}>
      {looked.kind === 'offered' ? (
        <OfferedEdition key={looked.offer} offered={looked} onBusy={setBusy} onClose={close} />
      ) : (
        <LookedAt looked={looked} onClose={close} />
      )}
    </DialogFrame>
  )
}
