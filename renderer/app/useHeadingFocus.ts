import { useEffect, useRef, type RefObject } from 'react'
import { usePlaces } from './places'

/**
 * For the title of a page that is no part of a report: it has the focus when the reader asked for the page. On a page
 * of which a part can be asked for, `part` names that part, whose heading it then is.
 */
export const useHeadingFocus = (
  part: string | null = null
): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { arrival, isLatest } = usePlaces()
  const isAsked = isLatest && arrival?.block === null
  useEffect(() => {
    if (isAsked) heading.current?.focus()
  }, [isAsked, arrival, part])
  return heading
}
