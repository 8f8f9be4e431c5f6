import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Calls back when focus goes from inside the element to something else in the window. */
export const useFocusLeft = (
  element: RefObject<HTMLElement | null>,
  onLeft: (to: Element) => void
): void => {
  const left = useEffectEvent(onLeft)
  useEffect(() => {
    const container = element.current
    if (container === null) return
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Element && !container.contains(relatedTarget))
        left(relatedTarget)
    }
    container.addEventListener('focusout', onFocusOut)
    return () => {
      container.removeEventListener('focusout', onFocusOut)
    }
  }, [element])
}
