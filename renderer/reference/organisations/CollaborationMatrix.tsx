import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Picture, PictureRow } from '../../../shared/reference/collaboration'
import type { Organisation, Procedure } from '../../../shared/reference/model'
import { t } from '../../text/nl'
import { PairPopover, type Pair } from './PairPopover'
import { shortName } from './short-name'

/** How many shared procedures a cell shows, in words of its look: one, two, or more. */
const levelOf = (shared: readonly Procedure[]): number => Math.min(shared.length, 3)

const cellsIn = (table: Element): readonly HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>('[data-cell]')
]

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
}

const nameOf = (row: number, column: number): string => `${row}-${column}`

/** The next cell with a number in a direction; undefined at the edge. */
const nextCell = (
  table: Element,
  size: number,
  from: readonly [row: number, column: number],
  [rows, columns]: readonly [rows: number, columns: number]
): HTMLElement | undefined => {
  const cells = new Map(cellsIn(table).map((cell) => [cell.dataset.cell, cell]))
  let [row, column] = [from[0] + rows, from[1] + columns]
  while (row >= 0 && column >= 0 && row < size && column < size) {
    const cell = cells.get(nameOf(row, column))
    if (cell !== undefined) return cell
    row += rows
    column += columns
  }
  return undefined
}

/**
 * Who works with whom, each organisation as a row and as a column. Its numbers are one stop of the keyboard, and
 * the arrow keys go from number to number.
 */
export const CollaborationMatrix = ({
  picture: { rows }
}: {
  readonly picture: Picture
}): ReactNode => {
  const table = useRef<HTMLTableElement>(null)
  const hint = useId()
  const [stop, setStop] = useState<string | null>(null)
  const [pair, setPair] = useState<Pair | null>(null)
  const first = firstCell(rows)
  // What was chosen may not be in the picture any more.
  const at = stop !== null && hasCell(rows, stop) ? stop : first
  const text = t.organisation.picture

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = steps[event.key]
    const [row, column] = (event.currentTarget.dataset.cell ?? '').split('-').map(Number)
    if (step === undefined || row === undefined || column === undefined) return
    if (event.altKey || event.ctrlKey || event.metaKey || table.current === null) return
    event.preventDefault()
    nextCell(table.current, rows.length, [row, column], step)?.focus()
  }

  return (
    <figure className="matrix-figure" aria-labelledby={hint}>
      <p id={hint} className="entry-hint">
        {text.order} {text.keys}
      </p>
      <Legend />
      <div className="matrix-scroller">
        <table ref={table} className="matrix">
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className="matrix-own">
                <span>{text.own}</span>
              </th>
              {rows.map(({ collaborator: { organisation } }) => (
                <th key={organisation.id} scope="col" title={organisation.name}>
                  <span>{shortName(organisation)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ collaborator: { organisation, procedures }, cells }, row) => (
              <tr key={organisation.id}>
                <th scope="row" title={organisation.name}>
                  {shortName(organisation)}
                </th>
                <td className="matrix-own">{procedures.length}</td>
                {cells.map((shared, column) => {
                  const name = nameOf(row, column)
                  const other = rows[column]?.collaborator.organisation
                  return (
                    <td key={name} data-self={shared === null || undefined}>
                      {shared !== null && shared.length > 0 && other !== undefined && (
                        <button
                          type="button"
                          className="matrix-cell"
                          data-cell={name}
                          data-level={levelOf(shared)}
                          tabIndex={name === at ? 0 : -1}
                          aria-label={labelOf(organisation, other, shared)}
                          aria-haspopup="dialog"
                          onFocus={() => {
                            setStop(name)
                          }}
                          onKeyDown={onKeyDown}
                          onClick={({ currentTarget }) => {
                            setPair({ one: organisation, other, shared, anchor: currentTarget })
                          }}
                        >
                          {shared.length}
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pair !== null && (
        <PairPopover
          pair={pair}
          onClose={() => {
            setPair(null)
          }}
        />
      )}
    </figure>
  )
}

const labelOf = (one: Organisation, other: Organisation, shared: readonly Procedure[]): string =>
  t.organisation.picture.cell(shortName(one), shortName(other), shared.length)

const hasCell = (rows: readonly PictureRow[], name: string): boolean => {
  const [row, column] = name.split('-').map(Number)
  return (rows[row ?? -1]?.cells[column ?? -1]?.length ?? 0) > 0
}

const firstCell = (rows: readonly PictureRow[]): string | null => {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex((shared) => shared !== null && shared.length > 0)
    if (column !== -1) return nameOf(row, column)
  }
  return null
}

const Legend = (): ReactNode => (
  <ul className="matrix-legend" aria-label={t.organisation.picture.legend}>
    {t.organisation.picture.levels.map((words, at) => (
      <li key={words}>
        <span aria-hidden className="matrix-cell" data-level={at + 1}>
          {at + 1}
        </span>
        {words}
      </li>
    ))}
  </ul>
)
