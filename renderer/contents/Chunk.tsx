import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'

/** Rows in a chunk: few enough to draw in a blink, many enough to keep chunks few. */
export const chunkSize = 40

/** Height of a row with a title of one line, in CSS pixels, for rows that were not drawn yet. */
const rowHeight = 30

/** How far outside of the visible part rows are drawn, so that scrolling does not show blanks. */
const margin = '600px 0px'

interface ChunkProps {
  /** How many rows it has. */
  readonly size: number
  readonly scroller: RefObject<HTMLElement | null>
  /** Draws the rows wherever they are. */
  readonly isKept: boolean
  readonly children: () => ReactNode
}

/**
 * A run of rows that is drawn near the visible part of the scroller only, so that a contents of
 * thousands costs no more than one of a hundred. Far away it keeps as much room as its rows took.
 */
export const Chunk = ({ size, scroller, isKept, children }: ChunkProps): ReactNode => {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  const [measured, setMeasured] = useState({ size: 0, height: 0 })
  useEffect(() => {
    const [chunk, root] = [element.current, scroller.current]
    if (chunk === null || root === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        if (last === undefined) return
        setIsNear(last.isIntersecting)
        if (!last.isIntersecting) setMeasured({ size, height: last.boundingClientRect.height })
      },
      { root, rootMargin: margin }
    )
    observer.observe(chunk)
    return () => {
      observer.disconnect()
    }
  }, [scroller, size])
  if (isNear || isKept) return <div ref={element}>{children()}</div>
  const height = measured.size === size ? measured.height : size * rowHeight
  return <div ref={element} style={{ height }} />
}
