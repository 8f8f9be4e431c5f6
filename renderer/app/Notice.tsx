import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { surfaceElementId } from './element-ids'

interface NoticeProps {
  readonly icon: ReactNode
  readonly title: string
  readonly children: ReactNode
  readonly isProblem?: boolean
  /** The name of the button that closes it. */
  readonly dismissLabel: string
  readonly onDismiss: () => void
}

/** A message over the top of the text, which stays until it is closed. */
export const Notice = ({
  icon,
  title,
  children,
  isProblem = false,
  dismissLabel,
  onDismiss
}: NoticeProps): ReactNode => (
  <div className={isProblem ? 'notice notice-problem' : 'notice'}>
    <span className="notice-icon">{icon}</span>
    <div>
      <p className="notice-title">{title}</p>
      {children}
    </div>
    <Button
      className="icon-button"
      aria-label={dismissLabel}
      onPress={() => {
        // This button goes away with the message.
        document.getElementById(surfaceElementId('main'))?.focus()
        onDismiss()
      }}
    >
      <IconX aria-hidden size={18} />
    </Button>
  </div>
)
