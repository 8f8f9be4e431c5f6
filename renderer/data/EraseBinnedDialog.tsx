import type { ReactNode } from 'react'
import type { Binned } from '../../shared/notes/bin'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { t } from '../text/nl'
import { NamedAnnotations } from './NamedAnnotations'
import { useErase } from './useErase'

interface EraseBinnedDialogProps {
  readonly binned: readonly Binned[]
  readonly onClose: () => void
}

/** Asks whether what was chosen from the bin is to be erased for good. */
export const EraseBinnedDialog = ({ binned, onClose }: EraseBinnedDialogProps): ReactNode => {
  const annotations = binned.map(({ annotation }) => annotation)
  const ids = annotations.map(({ id }) => id)
  const task = useErase({ kind: 'binned', ids }, () => true)
  const { erase } = t.keep
  return (
    <DialogFrame title={erase.title} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{erase.intro(ids.length)}</p>
      <NamedAnnotations summary={erase.what} annotations={annotations} />
      <p>{erase.consequences}</p>
      <DialogFoot go={erase.go} busy={erase.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
