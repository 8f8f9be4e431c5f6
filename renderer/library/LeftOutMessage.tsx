import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Notice } from '../app/Notice'
import { useSurfaces } from '../app/places'
import { t } from '../text/nl'
import { useShelved } from './useShelved'

/** Says that an edition that was added is not opened; in the library it is said by itself. */
export const LeftOutMessage = (): ReactNode => {
  const shelved = useShelved()
  const [isDismissed, setDismissed] = useState(false)
  const { place, page } = useSurfaces().active
  const amount = shelved?.leftOut.length ?? 0
  const isInLibrary = place.kind === 'page' && place.page === 'library'
  const text = t.library.leftOut
  return (
    <div role="alert">
      {amount > 0 && !isDismissed && !isInLibrary && (
        <Notice
          icon={<IconAlertTriangle aria-hidden size={20} />}
          title={text.notice(amount)}
          isProblem
          dismissLabel={text.dismiss}
          onDismiss={() => {
            setDismissed(true)
          }}
        >
          <p>{text.noticeText}</p>
          <Button
            className="text-button"
            onPress={() => {
              setDismissed(true)
              page('library')
            }}
          >
            {text.toLibrary}
          </Button>
        </Notice>
      )}
    </div>
  )
}
