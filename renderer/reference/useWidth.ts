import { useEffect, useRef, useState, type RefObject } from 'react'

/** Until it is measured, in CSS pixels. */
const usual = 640

/** How wide an element is inside, in whole CSS pixels: for drawings, which are laid out for a width. */
export const useWidth = <E extends HTMLElement>(): readonly [RefObject<E | null>, number] => {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(usual)
  useEffect(() => {
    const measured = element.current
    if (measured === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(measured)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [element, width]
}
