import { memo, type ReactNode } from 'react'
import { countedWhen, valueInWords } from '../../../shared/nl/reference-words'
import { entryIdOf, hasId } from '../../../shared/reference/catalogue'
import type { EntryId } from '../../../shared/reference/entry'
import type { Figure } from '../../../shared/reference/model'
import { PlainLink } from '../../app/Following'
import { addressOfEntry } from '../../app/address'
import { useReport } from '../../app/report'
import { t } from '../../text/nl'
import { EditorRemarks } from '../EditorRemarks'
import { EntryActions } from '../EntryActions'
import { SourceLine } from '../SourceLine'
import { useEntryElementId } from '../useEntryFocus'

interface FigureTableProps {
  readonly name: string
  readonly figures: readonly Figure[]
  /** The figure that is the total of the others; null for none. */
  readonly total: Figure['id'] | null
  /** The figure that the address names. */
  readonly asked: EntryId | null
}

/** Figures with all that is known of them, one a row. Another width of the page is of the chart over it alone. */
export const FigureTable = memo(({ name, figures, total, asked }: FigureTableProps): ReactNode => {
  const { columns } = t.figure
  return (
    <table className="figure-table">
      <caption className="visually-hidden">{t.figure.table(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col" className="figure-value">
            {columns.value}
          </th>
          <th scope="col">{columns.unit}</th>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow
            key={figure.id}
            figure={figure}
            isTotal={figure.id === total}
            isAsked={hasId(figure, asked)}
          />
        ))}
      </tbody>
    </table>
  )
})
FigureTable.displayName = 'FigureTable'

interface FigureRowProps {
  readonly figure: Figure
  readonly isTotal: boolean
  readonly isAsked: boolean
}

const FigureRow = ({ figure, isTotal, isAsked }: FigureRowProps): ReactNode => {
  const { edition } = useReport()
  const elementId = useEntryElementId()
  const when = countedWhen(figure)
  const { columns } = t.figure
  return (
    <tr
      id={elementId('figure', entryIdOf(figure))}
      tabIndex={-1}
      className="figure-row"
      aria-current={isAsked || undefined}
    >
      <th scope="row">
        <PlainLink
          className="figure-label"
          address={addressOfEntry(edition.id, { entry: 'figure', id: entryIdOf(figure) })}
        >
          {figure.label}
        </PlainLink>
        {isTotal && <p className="figure-total">{t.figure.isTotal}</p>}
        <EditorRemarks notes={figure.notes} />
        {isAsked && <EntryActions entry="figure" id={entryIdOf(figure)} />}
      </th>
      <td className="figure-value" data-label={columns.value}>
        {valueInWords(figure)}
      </td>
      <td data-label={columns.unit}>{figure.unit}</td>
      <td data-label={columns.when}>
        {when ?? <span className="figure-unsaid">{t.figure.notDated}</span>}
      </td>
      <td data-label={columns.source}>
        <SourceLine source={figure} of={figure.label} />
      </td>
    </tr>
  )
}
