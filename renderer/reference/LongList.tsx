import { Fragment, type ReactNode } from 'react'
import { Chunks } from './Chunks'

interface LongListProps<T> {
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly className: string
  /** Height of a usual row, in CSS pixels. */
  readonly rowHeight: number
  /** Draws all rows at once: so few are listed that coming back may find them all there. */
  readonly isWhole: boolean
  /** An item of the list. */
  readonly children: (row: T) => ReactNode
}

/** A list that is drawn where it is in sight when it is long. */
export const LongList = <T,>({
  rows,
  keyOf,
  className,
  rowHeight,
  isWhole,
  children
}: LongListProps<T>): ReactNode => {
  const list = (part: readonly T[]): ReactNode => (
    <ul className={className}>
      {part.map((row) => (
        <Fragment key={keyOf(row)}>{children(row)}</Fragment>
      ))}
    </ul>
  )
  return isWhole ? (
    list(rows)
  ) : (
    <Chunks rows={rows} rowHeight={rowHeight} isKept={none}>
      {list}
    </Chunks>
  )
}

const none = (): boolean => false

/** So many rows on a page are drawn at once. */
export const mostAtOnce = 800
