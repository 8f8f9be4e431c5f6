import { useLayoutEffect } from 'react'
import { placesIn } from '../../shared/notes/standing'
import { textElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { rangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'
import { useWindowState } from '../memory/window-state'
import { useIsTextWhole } from '../reader/text-stage'
import { useTerms } from '../terms/terms'
import { useAssignmentDesk } from './assignments'

/** Paints the passages that the open question is about over the part on this surface, while its pane is shown. */
export const usePaintedPassages = (): void => {
  const { open, standing } = useAssignmentDesk()
  const surface = useSurfaceId()
  const { find } = useTerms()
  const isWhole = useIsTextWhole()
  const isShown = useWindowState().state.tab === 'assignment'
  const question = open?.question ?? null
  useLayoutEffect(() => {
    if (question === null || !isShown) return
    const places = question.passages.flatMap((passage) => placesIn(standing(passage)))
    return paint(
      'opdracht',
      places.flatMap(({ block, start, end }) => {
        const element = document.getElementById(textElementId(surface, block))
        return element === null ? [] : rangesIn(element, [[start, end]])
      })
    )
    // The text is cut anew when the abbreviations have been read, and the rest of it comes a moment later.
  }, [question, isShown, standing, surface, find, isWhole])
}
