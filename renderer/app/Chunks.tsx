import type { ReactNode } from 'react'
import { chunksOf } from './Chunk'
import { Runs } from './Runs'

interface ChunksProps<T> {
  readonly rows: readonly T[]
  /** Height of a usual row, in CSS pixels. */
  readonly rowHeight: number
  /** Whether rows are drawn wherever they are. */
  readonly isKept: (rows: readonly T[], at: number) => boolean
  /** Whether rows are among those that fill the window at first: they show at once. None are when left out. */
  readonly isNearAtFirst?: (rows: readonly T[]) => boolean
  readonly children: (rows: readonly T[]) => ReactNode
}

/** Rows that are drawn by the run, where they are near the visible part. */
export const Chunks = <T,>({
  rows,
  rowHeight,
  isKept,
  isNearAtFirst = none,
  children
}: ChunksProps<T>): ReactNode => (
  <Runs
    rowHeight={rowHeight}
    runs={chunksOf(rows, rowHeight).map((chunk, at) => ({
      key: String(at),
      size: chunk.length,
      isKept: isKept(chunk, at),
      isNearAtFirst: isNearAtFirst(chunk),
      draw: () => children(chunk)
    }))}
  />
)

/** Keeps what a list begins with: it shows at once, and can be tabbed to. */
export const isBeginning = (_rows: readonly unknown[], at: number): boolean => at === 0

const none = (): boolean => false
