import { useState, type ReactNode } from 'react'
import { bridge } from '../bridge'
import { useDeeds } from '../commands/commands'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useAnnouncer } from '../dialogs/announcements'
import { t } from '../text/nl'
import { LockPanel } from './LockPanel'
import { useLockState } from './useLockState'

/** The commands of the kluis, and the dialog that one of them opens. */
export const Locking = (): ReactNode => {
  const [state] = useLockState()
  const [isOpen, setOpen] = useState(false)
  const { sayProblem } = useAnnouncer()
  const lock = async (): Promise<void> => {
    const answer = await bridge?.invoke('lock:now', undefined)
    if (answer === undefined || answer.kind === 'done') return
    sayProblem(answer.kind === 'state' ? t.lock.notOn : t.lock.refusal(answer, 'passphrase'))
  }
  useDeeds({
    'lock.open': {
      isEnabled: bridge !== null,
      run: () => {
        setOpen(true)
      }
    },
    // Until the page knows how things stand, main decides: it does.
    'lock.now': { isEnabled: state === null || state.kind === 'open', run: () => void lock() }
  })
  if (!isOpen) return null
  return (
    <DialogFrame
      title={t.lock.title}
      isBusy={false}
      onClose={() => {
        setOpen(false)
      }}
    >
      <LockPanel />
    </DialogFrame>
  )
}
