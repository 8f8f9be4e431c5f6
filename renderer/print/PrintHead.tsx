import type { ReactNode } from 'react'
import { referenceToReport } from '../../shared/cite/reference'
import { sectionLabel } from '../../shared/corpus/outline'
import type { Printout } from '../../shared/print/scope'
import { useReport } from '../app/report'
import { formatDate } from '../text/format'
import { t } from '../text/nl'
import { useOwnNotes } from './own-notes'

/** What stands over a printout: of what it is, how to cite it, and what of it is the reader's own. */
export const PrintHead = ({
  printout: { section, around }
}: {
  readonly printout: Printout
}): ReactNode => {
  const { edition } = useReport()
  return (
    <header className="print-head" data-whole={section === null || undefined}>
      <p className="print-publisher">{edition.publisher}</p>
      <p className="print-title">{edition.title}</p>
      <p className="print-facts">
        {[
          edition.ministry,
          formatDate(edition.published),
          t.printing.period(edition.periodFrom, edition.periodTo)
        ].join(' · ')}
      </p>
      <p className="print-cite">{`${t.printing.cite} ${referenceToReport(edition).text}`}</p>
      <p className="print-cite">{`${t.printing.howToRead} ${t.printing.made(today())}`}</p>
      <OwnLegend />
      {around.length > 0 && <p className="print-around">{around.map(sectionLabel).join(' › ')}</p>}
    </header>
  )
}

const today = (): string => formatDate(new Date().toISOString().slice(0, 10))

/** Says that the reader's own is in it, and what the highlights mean. */
const OwnLegend = (): ReactNode => {
  const { isAsked, problem, meanings: used } = useOwnNotes()
  if (!isAsked) return null
  if (problem !== null) return <p className="print-own">{problem}</p>
  return (
    <div className="print-own">
      <p>{t.printing.ownAdded}</p>
      {used.length > 0 && (
        <p>
          {`${t.printing.ownMeanings} `}
          {used.map((meaning) => (
            <span key={meaning} className="print-legend">
              <span className="meaning-label" data-meaning={meaning}>
                {t.notes.meaning[meaning]}
              </span>
              {` (${t.printing.lines[meaning]}) `}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
