import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../text/nl'
import { AnnouncerProvider, type Announcement, type Announcer } from './announcements'

/** How long a message stays, in milliseconds: it says what the reader just did, and nothing hangs on it. */
const shownFor = 8_000

/** Short messages over the foot of the window, read out by screen readers. */
export const Announcements = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [shown, setShown] = useState<Announcement | null>(null)
  const close = useCallback(() => {
    setShown(null)
  }, [])
  const announcer = useMemo(
    (): Announcer => ({
      say: (text) => {
        setShown({ text, isProblem: false })
      },
      sayProblem: (text) => {
        setShown({ text, isProblem: true })
      }
    }),
    []
  )
  useEffect(() => {
    if (shown === null || shown.isProblem) return
    const timer = setTimeout(close, shownFor)
    return () => {
      clearTimeout(timer)
    }
  }, [shown, close])
  return (
    <AnnouncerProvider value={announcer}>
      {children}
      <div className="announcements">
        <Message
          role="status"
          icon={<IconCheck aria-hidden size={18} />}
          text={shown?.isProblem === false ? shown.text : null}
          onClose={close}
        />
        <Message
          role="alert"
          icon={<IconAlertTriangle aria-hidden size={18} />}
          text={shown?.isProblem === true ? shown.text : null}
          onClose={close}
        />
      </div>
    </AnnouncerProvider>
  )
}

interface MessageProps {
  readonly role: 'status' | 'alert'
  readonly icon: ReactNode
  readonly text: string | null
  readonly onClose: () => void
}

const Message = ({ role, icon, text, onClose }: MessageProps): ReactNode => (
  <div
    className={text === null ? undefined : 'announcement'}
    data-problem={role === 'alert' || undefined}
  >
    {text !== null && icon}
    {/* Always there, so that what comes in it is announced; the button is not part of what is said. */}
    <div role={role}>{text !== null && <p>{text}</p>}</div>
    {text !== null && (
      <Button className="icon-button" aria-label={t.dialogs.dismiss} onPress={onClose}>
        <IconX aria-hidden size={18} />
      </Button>
    )}
  </div>
)
