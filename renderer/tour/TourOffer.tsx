import { IconMap2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { surfaceElementId } from '../app/element-ids'
import { useRootMark } from '../app/useRootMark'
import { t } from '../text/nl'

interface TourOfferProps {
  readonly onStart: () => void
  readonly onDecline: () => void
}

/** Offers the tour below everything: it takes no focus, lies over nothing and interrupts nobody. */
export const TourOffer = ({ onStart, onDecline }: TourOfferProps): ReactNode => {
  // Messages lie over the foot of the window, and make room for it.
  useRootMark('offer')
  return (
    <section className="tour-offer" aria-label={t.tour.offer.label}>
      <IconMap2 aria-hidden size={18} />
      <p>{t.tour.offer.text}</p>
      <Button className="text-button" onPress={onStart}>
        {t.tour.title}
      </Button>
      <Button
        className="text-button"
        onPress={() => {
          // This button goes away with the offer.
          document.getElementById(surfaceElementId('main'))?.focus({ preventScroll: true })
          onDecline()
        }}
      >
        {t.tour.offer.decline}
      </Button>
    </section>
  )
}
