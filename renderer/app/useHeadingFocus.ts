import { useEffect, useRef, type RefObject } from 'react'
import { usePlaces } from './places'

/** For the title of a page that is no part of a report: it has the focus when the reader asked for the page. */
export const useHeadingFocus = (): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { arrival, isLatest } = usePlaces()
  const isAsked = isLatest && arrival?.block === null
  useEffect(() => {
    if (isAsked) heading.current?.focus()
  }, [isAsked, arrival])
  return heading
}
