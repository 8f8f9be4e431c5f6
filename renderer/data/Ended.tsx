import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../text/nl'

interface EndedProps {
  /** What goes on, or what was done; null when there is nothing to say. */
  readonly said: string | null
  /** The way back from what was done; null where there is none. */
  readonly onUndo: (() => void) | null
  /** What went wrong, with advice. */
  readonly problem: string | null
}

/** How something that changes the reader's data ended. The way back is here, and one press away. */
export const Ended = ({ said, onUndo, problem }: EndedProps): ReactNode => (
  <>
    <div role="status" className="data-ended">
      {said !== null && (
        <p>
          {said}{' '}
          {onUndo !== null && (
            <Button className="text-button" onPress={onUndo}>
              {t.data.bringIn.undo}
            </Button>
          )}
        </p>
      )}
    </div>
    <div role="alert">
      {problem !== null && (
        <p className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          <span>{problem}</span>
        </p>
      )}
    </div>
  </>
)
