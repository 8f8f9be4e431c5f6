import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { surfaceElementId } from '../app/element-ids'
import { t } from '../text/nl'
import { AnnouncerProvider, type Announcement, type Announcer } from './announcements'

/** How long a message stays, in milliseconds: it says what the reader just did, and nothing hangs on it. */
const shownFor = 8_000

/** Short messages over the foot of the window, read out by screen readers. */
export const Announcements = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [shown, setShown] = useState<Announcement | null>(null)
  const [isHeld, setIsHeld] = useState(false)
  const close = useCallback(() => {
    setShown(null)
  }, [])
  const announcer = useMemo((): Announcer => {
    const show = (text: string, isProblem: boolean): void => {
      setShown((was) => ({ text, isProblem, turn: (was?.turn ?? 0) + 1 }))
    }
    return {
      say: (text) => {
        show(text, false)
      },
      sayProblem: (text) => {
        show(text, true)
      }
    }
  }, [])
  useEffect(() => {
    if (shown === null || shown.isProblem || isHeld) return
    const timer = setTimeout(close, shownFor)
    return () => {
      clearTimeout(timer)
    }
  }, [shown, isHeld, close])
  return (
    <AnnouncerProvider value={announcer}>
      {children}
      <div className="announcements">
        <Message
          role="status"
          icon={<IconCheck aria-hidden size={18} />}
          shown={shown?.isProblem === false ? shown : null}
          onHold={setIsHeld}
          onClose={close}
        />
        <Message
          role="alert"
          icon={<IconAlertTriangle aria-hidden size={18} />}
          shown={shown?.isProblem === true ? shown : null}
          onHold={setIsHeld}
          onClose={close}
        />
      </div>
    </AnnouncerProvider>
  )
}

interface MessageProps {
  readonly role: 'status' | 'alert'
  readonly icon: ReactNode
  readonly shown: Announcement | null
  /** Hears whether the reader is at it, by pointer or focus: it does not go away by itself then. */
  readonly onHold: (isHeld: boolean) => void
  readonly onClose: () => void
}

const Message = ({ role, icon, shown, onHold, onClose }: MessageProps): ReactNode => {
  const cameFrom = useRef<Element | null>(null)
  const dismiss = (): void => {
    giveBack(cameFrom.current)
    onClose()
  }
  useEffect(() => {
    // What goes away is left by neither.
    if (shown === null) onHold(false)
  }, [shown, onHold])
  return (
    <div
      role="presentation"
      className={shown === null ? undefined : 'announcement'}
      data-problem={role === 'alert' || undefined}
      onPointerEnter={() => {
        onHold(true)
      }}
      onPointerLeave={() => {
        onHold(false)
      }}
      onFocus={({ relatedTarget }) => {
        cameFrom.current = relatedTarget
        onHold(true)
      }}
      onBlur={() => {
        onHold(false)
      }}
    >
      {shown !== null && icon}
      {/* Always there, so that what comes in it is announced; the button is not part of what is said. */}
      <div role={role}>{shown !== null && <p key={shown.turn}>{shown.text}</p>}</div>
      {shown !== null && (
        <Button
          className="icon-button"
          aria-label={t.dialogs.dismiss}
          onPress={dismiss}
          onKeyDown={({ key }) => {
            if (key === 'Escape') dismiss()
          }}
        >
          <IconX aria-hidden size={18} />
        </Button>
      )}
    </div>
  )
}

/** Gives the focus to what had it before the button that goes away; to the text when that is gone. */
const giveBack = (before: Element | null): void => {
  const to =
    before?.isConnected === true ? before : document.getElementById(surfaceElementId('main'))
  if (to instanceof HTMLElement) to.focus({ preventScroll: true })
}
