import { IconRefresh, IconX } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { surfaceElementId } from './element-ids'

/** Says that the page that was here before died, and that this one was loaded in its place. */
export const ReopenedMessage = (): ReactNode => {
  const [isReopened, setIsReopened] = useState(false)
  useEffect(
    () =>
      bridge?.on('window:reopened', () => {
        setIsReopened(true)
      }),
    []
  )
  return (
    <div role="status">
      {isReopened && (
        <div className="notice">
          <IconRefresh aria-hidden size={20} className="notice-icon" />
          <div>
            <p className="notice-title">{t.reopened.title}</p>
            <p>{t.reopened.advice}</p>
          </div>
          <Button
            className="icon-button"
            aria-label={t.reopened.dismiss}
            onPress={() => {
              // This button goes away with the message.
              document.getElementById(surfaceElementId('main'))?.focus()
              setIsReopened(false)
            }}
          >
            <IconX aria-hidden size={18} />
          </Button>
        </div>
      )}
    </div>
  )
}
