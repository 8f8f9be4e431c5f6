import { useRef, useState, type ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { flushSync } from 'react-dom'
import type { AppInfo } from '../../shared/ipc/app-info'
import { About } from '../about/About'
import { useDeeds } from '../commands/commands'
import { useIsDevelopment } from '../commands/useIsDevelopment'
import { Help } from '../help/Help'
import { t } from '../text/nl'
import { Palette } from './Palette'
import { standingNow, type Standing } from './standing'
import { useVisits } from './useVisits'

interface DialogsProps {
  /** Null outside of the app. */
  readonly info: Promise<AppInfo | null>
}

type Shown = 'palette' | 'goto' | 'help' | 'about'

const labels: Readonly<Record<Shown, string>> = {
  palette: t.palette.title,
  goto: t.palette.titlePlaces,
  help: t.help.title,
  about: t.about.title
}

/** To be read, and not to be chosen from. */
const isPage = (shown: Shown): boolean => shown === 'help' || shown === 'about'

/** What commands of the whole window open over it; one at a time. */
export const Dialogs = ({ info }: DialogsProps): ReactNode => {
  const [shown, setShown] = useState<Shown | null>(null)
  // Asked for again, the palette begins anew: its field is selected.
  const [asked, setAsked] = useState(0)
  const [kept, setKept] = useState('')
  const standing = useRef<Standing | null>(null)
  const isDevelopment = useIsDevelopment(info)
  useVisits()

  const show = (next: Shown): void => {
    if (shown === null) standing.current = standingNow()
    setShown(next)
    setAsked((times) => times + 1)
  }
  /** The reader is back where they stood before the deed is done: it may be about that place. */
  const close = (then?: () => void): void => {
    flushSync(() => {
      setShown(null)
    })
    standing.current?.restore()
    standing.current = null
    then?.()
  }
  useDeeds({
    'palette.open': {
      run: () => {
        show('palette')
      }
    },
    'goto.open': {
      run: () => {
        show('goto')
      }
    },
    'help.open': {
      run: () => {
        show('help')
      }
    },
    'help.about': {
      run: () => {
        show('about')
      }
    }
  })
  if (shown === null) return null
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={() => {
        close()
      }}
    >
      <Modal className={`layer sheet sheet-${isPage(shown) ? 'page' : 'palette'}`}>
        <Dialog className="sheet-inside" aria-label={labels[shown]}>
          {shown === 'help' ? (
            <Help isDevelopment={isDevelopment} onClose={close} />
          ) : shown === 'about' ? (
            <About
              info={info}
              onClose={() => {
                close()
              }}
            />
          ) : (
            <Palette
              key={shown}
              mode={shown === 'goto' ? 'places' : 'all'}
              asked={asked}
              isDevelopment={isDevelopment}
              kept={kept}
              onKeep={setKept}
              onClose={close}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
