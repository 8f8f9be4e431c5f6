import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Calls back when Escape is pressed somewhere inside the element, and nothing else took it. */
export const useEscapeIn = (element: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  const escaped = useEffectEvent(onEscape)
  useEffect(() => {
    const container = element.current
    if (container === null) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      escaped()
    }
    container.addEventListener('keydown', onKeyDown)
    return () => {
      container.removeEventListener('keydown', onKeyDown)
    }
  }, [element])
}
