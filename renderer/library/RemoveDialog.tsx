import type { ReactNode } from 'react'
import type { EditionId } from '../../shared/corpus/model'
import type { Outcome } from '../../shared/ipc/contract'
import { targetOf } from '../../shared/notes/model'
import { bridge } from '../bridge'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useTask } from '../dialogs/useTask'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'

/** A file with an edition, as the reader knows it. */
export interface ToRemove {
  readonly name: string
  readonly title: string
  /** Null where the file is not known to hold one. */
  readonly edition: EditionId | null
}

interface RemoveDialogProps {
  readonly removing: ToRemove
  readonly onRemoved: (title: string) => void
  readonly onClose: () => void
}

const removed = async (name: string): Promise<Outcome> => {
  const reply = await bridge?.invoke('edition:remove', { name })
  return reply?.kind === 'removed'
    ? { kind: 'done', file: null }
    : { kind: 'failed', reason: t.library.removing.failed }
}

/** Asks whether an edition is to be removed, and says what becomes of the notes in it. */
export const RemoveDialog = ({ removing, onRemoved, onClose }: RemoveDialogProps): ReactNode => {
  const { name, title, edition } = removing
  const { all } = useNotes()
  const text = t.library.removing
  const task = useTask(
    () => removed(name),
    () => {
      onRemoved(title)
    }
  )
  const amount = all.filter((one) =>
    targetOf(one).some((anchor) => anchor.edition === edition)
  ).length
  return (
    <DialogFrame title={text.title} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{edition === null ? text.whatFile(title) : text.what(title)}</p>
      {edition !== null && <p>{text.notes(amount)}</p>}
      <p>{text.back}</p>
      <DialogFoot go={text.go} busy={text.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
