import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../text/nl'
import { AnnouncerProvider, type Announcement, type Announcer } from './announcements'

/** How long a message stays, in milliseconds: it says what the reader just did, and nothing hangs on it. */
const shownFor = 8_000

/** Short messages over the foot of the window, read out by screen readers. */
export const Announcements = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [shown, setShown] = useState<Announcement | null>(null)
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
    const timer = setTimeout(() => {
      setShown(null)
    }, shownFor)
    return () => {
      clearTimeout(timer)
    }
  }, [shown])
  return (
    <AnnouncerProvider value={announcer}>
      {children}
      <div className="announcements">
        {/* Always there, so that what comes in them is announced. */}
        <div role="status">
          {shown?.isProblem === false && (
            <p className="announcement">
              <IconCheck aria-hidden size={18} />
              {shown.text}
            </p>
          )}
        </div>
        <div role="alert">
          {shown?.isProblem === true && (
            <div className="announcement" data-problem>
              <IconAlertTriangle aria-hidden size={18} />
              <p>{shown.text}</p>
              <Button
                className="icon-button"
                aria-label={t.dialogs.dismiss}
                onPress={() => {
                  setShown(null)
                }}
              >
                <IconX aria-hidden size={18} />
              </Button>
            </div>
          )}
        </div>
      </div>
    </AnnouncerProvider>
  )
}
