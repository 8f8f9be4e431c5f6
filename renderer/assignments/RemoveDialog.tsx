import type { ReactNode } from 'react'
import { isAnswered, withoutAssignment, type KeptAssignment } from '../../shared/assignments/kept'
import type { Outcome } from '../../shared/ipc/contract'
import { withSigns } from '../../shared/text/unseen'
import { useSurfaces } from '../app/places'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask } from '../dialogs/useTask'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'

interface RemoveDialogProps {
  readonly kept: KeptAssignment
  readonly onClose: () => void
}

/** Asks before an assignment goes, with the answers to it. */
export const RemoveDialog = ({ kept, onClose }: RemoveDialogProps): ReactNode => {
  const { act } = useNotes()
  const { active } = useSurfaces()
  const { say } = useAnnouncer()
  const { title, questions } = kept.assignment
  const name = title.trim() === '' ? t.assignments.untitled : withSigns(title)
  const text = t.assignments.remove
  const own = questions.filter((question) => isAnswered(kept, question)).length
  const remove = async (): Promise<Outcome> => {
    const { ok } = await act(t.assignments.acts.removed, withoutAssignment(kept))
    return ok ? { kind: 'done', file: null } : { kind: 'failed', reason: t.dialogs.failed }
  }
  const task = useTask(remove, () => {
    onClose()
    say(text.done(name))
    active.page('assignments')
  })
  return (
    <DialogFrame title={text.title} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">
        {text.what(name)} {own > 0 && `${text.own(own)} `}
        {kept.handIns.length > 0 && `${text.handIns(kept.handIns.length)} `}
        {text.undo}
      </p>
      <DialogFoot go={text.go} busy={text.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}
