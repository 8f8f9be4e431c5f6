import type { ReactNode } from 'react'

interface WrittenTableProps<T> {
  readonly className: string
  readonly head: readonly T[]
  readonly rows: readonly (readonly T[])[]
  /** Draws the words of a cell. */
  readonly words: (cell: T) => ReactNode
}

/** A table of words, of which the first cell of a row says what the others are about. */
export const WrittenTable = <T,>({
  className,
  head,
  rows,
  words
}: WrittenTableProps<T>): ReactNode => (
  <table className={className}>
    <thead>
      <tr>
        {head.map((cell, at) => (
          <th key={at} scope="col">
            {words(cell)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, nth) => (
        <tr key={nth}>
          {row.map((cell, at) =>
            at === 0 ? (
              <th key={at} scope="row">
                {words(cell)}
              </th>
            ) : (
              <td key={at}>{words(cell)}</td>
            )
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
