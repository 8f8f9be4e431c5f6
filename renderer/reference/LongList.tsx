import { Fragment, type ReactNode } from 'react'
import { Chunks } from '../app/Chunks'
import { firstRows, useAllDrawn } from './useAllDrawn'

interface ListProps<T> {
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly className: string
  /** An item of the list. */
  readonly children: (row: T) => ReactNode
}

interface LongListProps<T> extends ListProps<T> {
  /** Height of a usual row, in CSS pixels. */
  readonly rowHeight: number
  /** Draws all rows wherever they are: so few are listed that coming back may find them all there. */
  readonly isWhole: boolean
  /** True where it is the first of its page: then its beginning shows at once. */
  readonly isFirst?: boolean
}

/** A list that is drawn where it is in sight when it is long. */
export const LongList = <T,>({
  rows,
  rowHeight,
  isWhole,
  isFirst = false,
  ...list
}: LongListProps<T>): ReactNode =>
  isWhole ? (
    <WholeList rows={rows} {...list} />
  ) : (
    <Chunks
      rows={rows}
      rowHeight={rowHeight}
      isKept={none}
      isNearAtFirst={(part) => isFirst && part[0] === rows[0]}
    >
      {(part) => <List rows={part} {...list} />}
    </Chunks>
  )

const WholeList = <T,>({ rows, ...list }: ListProps<T>): ReactNode => {
  const isAll = useAllDrawn()
  return <List rows={isAll ? rows : rows.slice(0, firstRows)} isBusy={!isAll} {...list} />
}

const List = <T,>({
  rows,
  keyOf,
  className,
  isBusy = false,
  children
}: ListProps<T> & { readonly isBusy?: boolean }): ReactNode => (
  <ul className={className} aria-busy={isBusy || undefined}>
    {rows.map((row) => (
      <Fragment key={keyOf(row)}>{children(row)}</Fragment>
    ))}
  </ul>
)

const none = (): boolean => false

/** So many rows on a page are drawn at once. */
export const mostAtOnce = 800
