import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, type ReactNode } from 'react'
import type { Catalogue } from '../../../shared/reference/catalogue'
import type { EntryId } from '../../../shared/reference/entry'
import {
  comparisonsOf,
  membersOf,
  sumOf,
  type FigureSet,
  type Sum
} from '../../../shared/reference/figures'
import { t } from '../../text/nl'
import { EditorRemarks } from '../EditorRemarks'
import { BarChartView } from './BarChartView'
import { FigureTable } from './FigureTable'
import { GapItem } from './GapItem'

interface FigureSetViewProps {
  readonly catalogue: Catalogue
  readonly set: FigureSet
  readonly asked: EntryId | null
  /** Of the page, for what is drawn; in CSS pixels. */
  readonly width: number
}

/** Figures that belong together: what is said of all of them, what compares as bars, and each with its source. */
export const FigureSetView = ({ catalogue, set, asked, width }: FigureSetViewProps): ReactNode => {
  const { group, figures, gaps } = set
  const name = group?.label ?? t.figure.single
  const sum = useMemo(
    () => (group === null ? null : sumOf(group, membersOf(catalogue, group))),
    [catalogue, group]
  )
  const comparisons = useMemo(() => comparisonsOf(group, figures), [group, figures])
  return (
    <div className="figure-set">
      <h3 className="figure-set-title">{name}</h3>
      {sum !== null && <SumLine sum={sum} />}
      {group !== null && <EditorRemarks notes={group.notes} />}
      {comparisons.map((comparison) => (
        <BarChartView
          key={comparison.unit}
          name={name}
          comparison={comparison}
          sum={sum}
          width={width}
        />
      ))}
      {figures.length > 0 && (
        <FigureTable name={name} figures={figures} total={group?.sum ?? null} asked={asked} />
      )}
      {gaps.map((gap) => (
        <GapItem key={gap.id} gap={gap} />
      ))}
    </div>
  )
}

/** What a total is made of, or that it is not made of its parts. */
const SumLine = ({ sum }: { readonly sum: Sum }): ReactNode => {
  const isContradiction = sum.kind === 'different'
  return (
    <p className={isContradiction ? 'message message-problem' : 'figure-sum'}>
      {isContradiction && <IconAlertTriangle aria-hidden size={18} />}
      {t.figure.sums[sum.kind](sum)}
    </p>
  )
}
