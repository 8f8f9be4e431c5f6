import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../text/nl'
import type { Task } from './useTask'

interface DialogFootProps {
  readonly go: string
  /** What is going on after the reader has pressed it. */
  readonly busy: string
  readonly task: Task
  readonly onClose: () => void
}

/** How a dialog ends: what goes on or went wrong, and the buttons. */
export const DialogFoot = ({ go, busy, task, onClose }: DialogFootProps): ReactNode => (
  <div className="dialog-end">
    <div role="alert">
      {task.problem !== null && (
        <p className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          {task.problem}
        </p>
      )}
    </div>
    <div className="dialog-foot">
      <p role="status" className="dialog-busy">
        {task.isBusy && busy}
      </p>
      <Button className="button" isDisabled={task.isBusy} onPress={onClose}>
        {t.dialogs.cancel}
      </Button>
      {/* Not disabled while it is at work: it has the focus, and must keep it. */}
      <Button
        className="button"
        data-main
        data-busy={task.isBusy || undefined}
        onPress={task.start}
      >
        {go}
      </Button>
    </div>
  </div>
)
