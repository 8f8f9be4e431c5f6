import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { Notice } from './Notice'

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
        <Notice
          icon={<IconRefresh aria-hidden size={20} />}
          title={t.reopened.title}
          dismissLabel={t.reopened.dismiss}
          onDismiss={() => {
            setIsReopened(false)
          }}
        >
          <p>{t.reopened.advice}</p>
        </Notice>
      )}
    </div>
  )
}
