import type { ReactNode } from 'react'
import { Chunk } from './Chunk'

/** A run of rows that is drawn where it is near the visible part. */
export interface Run {
  readonly key: string
  /** How many rows it has. */
  readonly size: number
  /** Whether it is drawn wherever it is. */
  readonly isKept: boolean
  /** Whether it is among those that fill the window at first: it shows at once. */
  readonly isNearAtFirst: boolean
  readonly draw: () => ReactNode
}

interface RunsProps {
  readonly runs: readonly Run[]
  /** Height of a usual row, in CSS pixels. */
  readonly rowHeight: number
}

/** So many runs are watched at once, and stand empty on the page; of more, so many together are one run themselves. */
const mostWatched = 40

/** Runs of rows, however many there are. */
export const Runs = ({ runs, rowHeight }: RunsProps): ReactNode =>
  runs.length > mostWatched ? (
    <Runs runs={packsOf(runs, rowHeight)} rowHeight={rowHeight} />
  ) : (
    runs.map(({ key, draw, ...run }) => (
      <Chunk key={key} rowHeight={rowHeight} {...run}>
        {draw}
      </Chunk>
    ))
  )

const packsOf = (runs: readonly Run[], rowHeight: number): readonly Run[] =>
  Array.from({ length: Math.ceil(runs.length / mostWatched) }, (_, at) => {
    const pack = runs.slice(at * mostWatched, (at + 1) * mostWatched)
    return {
      key: String(at),
      size: pack.reduce((sum, { size }) => sum + size, 0),
      isKept: pack.some(({ isKept }) => isKept),
      isNearAtFirst: pack.some(({ isNearAtFirst }) => isNearAtFirst),
      draw: () => <Runs runs={pack} rowHeight={rowHeight} />
    }
  })
