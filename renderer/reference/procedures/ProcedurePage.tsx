import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { entryNamed, type Catalogue } from '../../../shared/reference/catalogue'
import type { EntryId } from '../../../shared/reference/entry'
import { addressOfPage } from '../../app/address'
import { useReport } from '../../app/report'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { noText } from '../../highlights/ranges'
import { t } from '../../text/nl'
import { EntryActions } from '../EntryActions'
import { CardBar } from './CardBar'
import { CardHead } from './CardHead'
import { ProcedureCard } from './ProcedureCard'

interface ProcedurePageProps {
  readonly catalogue: Catalogue
  readonly id: EntryId
}

/** The card of a procedure. */
export const ProcedurePage = ({ catalogue, id }: ProcedurePageProps): ReactNode => {
  const report = useReport()
  const heading = useHeadingFocus()
  const procedure = catalogue.entries.procedure.get(id)
  const summary = entryNamed(catalogue, { entry: 'procedure', id })
  return (
    <article className="data-view card-page">
      <p className="card-way" {...noText}>
        <Link className="text-link" href={addressOfPage(report, 'procedure')}>
          {t.procedure.title}
        </Link>
      </p>
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {summary?.name ?? t.reference.unknownTitle}
      </h1>
      {procedure === undefined || summary === undefined ? (
        <p className="data-intro">{t.reference.unknown}</p>
      ) : (
        <>
          <CardHead procedure={procedure} also={summary.also} />
          <EntryActions entry="procedure" id={id} />
          <CardBar catalogue={catalogue} procedure={procedure} id={id} />
          <ProcedureCard catalogue={catalogue} procedure={procedure} level={2} />
        </>
      )}
    </article>
  )
}
