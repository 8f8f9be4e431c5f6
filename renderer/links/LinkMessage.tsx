import { IconLinkOff, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { surfaceElementId } from '../app/element-ids'
import { t } from '../text/nl'
import { useLinks } from './useLinks'

/** Follows links from outside of the app, and says so when one cannot be followed. */
export const LinkMessage = (): ReactNode => {
  const { refused, dismiss } = useLinks()
  return (
    <div role="alert">
      {refused !== null && (
        <div className="notice notice-problem">
          <IconLinkOff aria-hidden size={20} className="notice-icon" />
          <div>
            <p className="notice-title">{t.links.refused}</p>
            <p className="notice-detail">{refused}</p>
            <p>{t.links.advice}</p>
          </div>
          <Button
            className="icon-button"
            aria-label={t.links.dismiss}
            onPress={() => {
              // This button goes away with the message.
              document.getElementById(surfaceElementId('main'))?.focus()
              dismiss()
            }}
          >
            <IconX aria-hidden size={18} />
          </Button>
        </div>
      )}
    </div>
  )
}
