import { useEffect, useRef, useState, type ReactNode } from 'react'

/** Rows in a chunk: few enough to draw in a blink, many enough to keep chunks few. */
export const chunkSize = 40

/** How far outside of the visible part rows are drawn, so that scrolling does not show blanks. */
const margin = '600px 0px'

interface ChunkProps {
  /** How many rows it has. */
  readonly size: number
  /** Height of a usual row in CSS pixels, for those that were not drawn yet. */
  readonly rowHeight: number
  /** Draws the rows wherever they are. */
  readonly isKept: boolean
  readonly children: () => ReactNode
}

/**
 * A run of rows that is drawn near the visible part of what scrolls around it only, so that a list of
 * thousands costs no more than one of a hundred. Far away it keeps as much room as its rows took.
 */
export const Chunk = ({ size, rowHeight, isKept, children }: ChunkProps): ReactNode => {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  const [measured, setMeasured] = useState({ size: 0, height: 0 })
  useEffect(() => {
    const chunk = element.current
    if (chunk === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        if (last === undefined) return
        setIsNear(last.isIntersecting)
        if (!last.isIntersecting) setMeasured({ size, height: last.boundingClientRect.height })
      },
      { root: scrollerAround(chunk), rootMargin: margin }
    )
    observer.observe(chunk)
    return () => {
      observer.disconnect()
    }
  }, [size])
  if (isNear || isKept) return <div ref={element}>{children()}</div>
  const height = measured.size === size ? measured.height : size * rowHeight
  return <div ref={element} style={{ height }} />
}

/** The element around another one that scrolls; null for the page itself. */
const scrollerAround = (element: Element): Element | null => {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(around).overflowY)) return around
  }
  return null
}

/** Cuts rows into runs of the size of a chunk. */
export const chunksOf = <T,>(rows: readonly T[]): readonly (readonly [T, ...T[]])[] => {
  const chunks: [T, ...T[]][] = []
  rows.forEach((row, at) => {
    const last = chunks.at(-1)
    if (last === undefined || at % chunkSize === 0) chunks.push([row])
    else last.push(row)
  })
  return chunks
}
