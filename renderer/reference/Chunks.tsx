import type { ReactNode } from 'react'
import { Chunk, chunksOf } from '../app/Chunk'

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

/** So many chunks are watched at once; of more, so many together are one chunk themselves. */
const mostWatched = 40

/** Rows that are drawn by the run, where they are near the visible part. */
export const Chunks = <T,>({
  rows,
  rowHeight,
  isKept,
  isNearAtFirst = none,
  children
}: ChunksProps<T>): ReactNode => {
  const chunks = chunksOf(rows, rowHeight)
  const drawn = (some: readonly (readonly T[])[]): ReactNode =>
    some.map((chunk, at) => (
      <Chunk
        key={at}
        size={chunk.length}
        rowHeight={rowHeight}
        isKept={isKept(chunk)}
        isNearAtFirst={isNearAtFirst(chunk)}
      >
        {() => children(chunk)}
      </Chunk>
    ))
  if (chunks.length <= mostWatched) return drawn(chunks)
  const packs = Array.from({ length: Math.ceil(chunks.length / mostWatched) }, (_, at) =>
    chunks.slice(at * mostWatched, (at + 1) * mostWatched)
  )
  return packs.map((pack, at) => (
    <Chunk
      key={at}
      size={pack.reduce((sum, chunk) => sum + chunk.length, 0)}
      rowHeight={rowHeight}
      isKept={pack.some(isKept)}
      isNearAtFirst={pack.some(isNearAtFirst)}
    >
      {() => drawn(pack)}
    </Chunk>
  ))
}

const none = (): boolean => false
