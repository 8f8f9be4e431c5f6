import { IconLinkOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Notice } from '../app/Notice'
import { t } from '../text/nl'
import { useLinks } from './useLinks'

/** Follows links from outside of the app, and says so when one cannot be followed. */
export const LinkMessage = (): ReactNode => {
  const { refused, dismiss } = useLinks()
  return (
    <div role="alert">
      {refused !== null && (
        <Notice
          icon={<IconLinkOff aria-hidden size={20} />}
          title={t.links.refused}
          isProblem
          dismissLabel={t.links.dismiss}
          onDismiss={dismiss}
        >
          <p className="notice-detail">{refused}</p>
          <p>{t.links.advice}</p>
        </Notice>
      )}
    </div>
  )
}
