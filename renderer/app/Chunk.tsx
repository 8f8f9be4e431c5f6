import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode
} from 'react'
import { useLatest } from './useLatest'

/** Height of the rows of a chunk in CSS pixels: what fills a window, so that little more is drawn than is seen. */
const chunkHeight = 1_200

/** How far outside of the visible part rows are drawn, so that scrolling does not show blanks. */
const margin = '600px 0px'

interface ChunkProps {
  /** How many rows it has. */
  readonly size: number
  /** Height of a usual row in CSS pixels, for those that were not drawn yet. */
  readonly rowHeight: number
  /** Draws the rows wherever they are. */
  readonly isKept: boolean
  /** Whether it is taken to be near until that is known: what a page begins with is. */
  readonly isNearAtFirst?: boolean
  readonly children: () => ReactNode
}

/** Keeps rows drawn until its answer is called. */
type Hold = () => () => void

/** Of the chunk around; where there is none, nothing goes away by itself. */
const HoldContext = createContext<Hold | null>(null)

/** While something is being changed in a row, it stays drawn, however far away: nothing typed is lost. */
export const useHeldDrawn = (isHeld: boolean): void => {
  const hold = useContext(HoldContext)
  useEffect(() => (isHeld ? hold?.() : undefined), [hold, isHeld])
}

/** What rows within hold a chunk by, and whether any does; the chunks around it are held with it. */
const useHold = (): { readonly hold: Hold; readonly isHeld: boolean } => {
  const holdAround = useContext(HoldContext)
  const [held, setHeld] = useState(0)
  const hold = useCallback(() => {
    const release = holdAround?.()
    setHeld((was) => was + 1)
    return () => {
      setHeld((was) => was - 1)
      release?.()
    }
  }, [holdAround])
  return { hold, isHeld: held > 0 }
}

/**
 * A run of rows that is drawn near the visible part of what scrolls around it only, so that a list of
 * thousands costs no more than one of a hundred. Far away it keeps as much room as its rows took.
 */
export const Chunk = ({
  size,
  rowHeight,
  isKept,
  isNearAtFirst = false,
  children
}: ChunkProps): ReactNode => {
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(isNearAtFirst)
  const { hold, isHeld } = useHold()
  const [measured, setMeasured] = useState({ size, height: size * rowHeight })
  const isFar = useRef(false)
  const hear = useLatest(
    ({ target, isIntersecting, boundingClientRect: { height } }: IntersectionObserverEntry) => {
      isFar.current = !isIntersecting
      setIsNear(isIntersecting || target.contains(document.activeElement))
      if (isIntersecting) return
      setMeasured((was) => (was.size === size && was.height === height ? was : { size, height }))
    }
  )
  useEffect(() => (element.current === null ? undefined : watched(element.current, hear)), [hear])
  if (isNear || isKept || isHeld) {
    return (
      <div
        ref={element}
        role="presentation"
        // What has the focus does not go away under it; where it comes, the page scrolls to.
        onFocus={() => {
          setIsNear(true)
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          // A window that is left keeps its focus.
          if (isFar.current && document.hasFocus() && !currentTarget.contains(relatedTarget))
            setIsNear(false)
        }}
      >
        <HoldContext value={hold}>{children()}</HoldContext>
      </div>
    )
  }
  const height = measured.size === size ? measured.height : size * rowHeight
  return <div ref={element} style={{ height }} />
}

/** Hears how a chunk lies to the visible part. */
type Hear = (entry: IntersectionObserverEntry) => void

/** What watches the chunks within something that scrolls: one for all of them, since there can be hundreds. */
interface Watch {
  readonly observer: IntersectionObserver
  readonly hearers: Map<Element, Hear>
}

const watches = new WeakMap<Element, Watch>()

const newWatch = (root: Element | null): Watch => {
  const hearers = new Map<Element, Hear>()
  const observer = new IntersectionObserver(
    (entries) => {
      // Of one that came and went since it was last told of, the last entry counts: it comes last.
      for (const entry of entries) hearers.get(entry.target)?.(entry)
    },
    { root, rootMargin: margin }
  )
  return { observer, hearers }
}

/** Watches a chunk; the answer ends it. */
const watched = (chunk: Element, hear: Hear): (() => void) => {
  const root = scrollerAround(chunk)
  const key = root ?? document.documentElement
  const watch = watches.get(key) ?? newWatch(root)
  watches.set(key, watch)
  watch.hearers.set(chunk, hear)
  watch.observer.observe(chunk)
  return () => {
    watch.hearers.delete(chunk)
    watch.observer.unobserve(chunk)
  }
}

/** What scrolls around chunks, by what they lie in: to ask for styles makes the page work them out at once. */
const scrollers = new WeakMap<Element, Element>()

/** The element around another one that scrolls; null for the page itself. */
const scrollerAround = ({ parentElement: parent }: Element): Element | null => {
  if (parent === null) return null
  const known = scrollers.get(parent)
  if (known?.contains(parent) === true) return known
  const scrolls = /auto|scroll/u.test(getComputedStyle(parent).overflowY)
  const found = scrolls ? parent : scrollerAround(parent)
  if (found !== null) scrollers.set(parent, found)
  return found
}

/** How many rows of a height go in a chunk. */
export const chunkSizeOf = (rowHeight: number): number =>
  Math.max(1, Math.round(chunkHeight / rowHeight))

/** Cuts rows of a usual height into the runs of chunks. */
export const chunksOf = <T,>(
  rows: readonly T[],
  rowHeight: number
): readonly (readonly [T, ...T[]])[] => {
  const size = chunkSizeOf(rowHeight)
  const chunks: [T, ...T[]][] = []
  rows.forEach((row, at) => {
    const last = chunks.at(-1)
    if (last === undefined || at % size === 0) chunks.push([row])
    else last.push(row)
  })
  return chunks
}
