import type { ReactNode } from 'react'
import { chunksOf } from '../app/Chunk'
import { Runs } from './Runs'

interface ChunksProps<T> {
  readonly rows: readonly T[]
  /** Height of a usual row, in CSS pixels. */
  readonly rowHeight: number
  /** Whether rows are drawn wherever they are. */
  readonly isKept: (rows: readonly T[]) => boolean
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
      isKept: isKept(chunk),
      isNearAtFirst: isNearAtFirst(chunk),
      draw: () => children(chunk)
    }))}
  />
)

const none = (): boolean => false
