import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { surfaceElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { useIsResumed } from '../reading/reading'
import { scrollToTop, textElementsIn } from '../reading/text-elements'
import { t } from '../text/nl'

/** Says that a part opened where it was left, and how to begin anew. */
export const ResumedNote = (): ReactNode => {
  const surface = useSurfaceId()
  const isResumed = useIsResumed(surface)
  const toTop = (): void => {
    const element = document.getElementById(surfaceElementId(surface))
    if (element === null) return
    scrollToTop(element)
    textElementsIn(element)[0]?.focus({ preventScroll: true })
  }
  return (
    <div role="status" className="resumed">
      {isResumed && (
        <p className="resumed-text">
          {t.place.resumed}
          <Button className="text-button" onPress={toTop}>
            {t.place.toTop}
          </Button>
        </p>
      )}
    </div>
  )
}
