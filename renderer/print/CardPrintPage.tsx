import type { ReactNode } from 'react'
import type { Outline } from '../../shared/corpus/outline'
import type { CardJob } from '../../shared/ipc/contract'
import { catalogueOf, entryNamed } from '../../shared/reference/catalogue'
import type { Reference } from '../../shared/reference/model'
import type { Result } from '../../shared/result'
import { ProblemPage } from '../app/ProblemPage'
import { ReportProvider } from '../app/report'
import { useReportShown } from '../app/useReportShown'
import { useSettled } from '../app/useSettled'
import type { CorpusProblem } from '../corpus/load'
import { t } from '../text/nl'
import { PrintedCard, type PrintedCardProps } from './PrintedCard'

interface CardPrintPageProps {
  readonly job: CardJob
  readonly report: Promise<Result<Outline, CorpusProblem>>
  readonly reference: Promise<Result<Reference, CorpusProblem>>
}

/** The page on which a card is printed, in a window that nobody sees. */
export const CardPrintPage = ({ job, ...props }: CardPrintPageProps): ReactNode => {
  const report = useSettled(props.report)
  const reference = useSettled(props.reference)
  if (report === null || reference === null) return null
  const catalogue = reference.ok ? catalogueOf(reference.value) : null
  const procedure = catalogue?.entries.procedure.get(job.procedure)
  if (!report.ok || catalogue === null || procedure === undefined) {
    return (
      <ProblemPage
        message={t.reference.unknownTitle}
        advice={t.problem.corpusAdvice}
        detail={job.procedure}
      />
    )
  }
  const also = entryNamed(catalogue, { entry: 'procedure', id: job.procedure })?.also ?? null
  return (
    <ReportProvider value={report.value}>
      <Ready catalogue={catalogue} procedure={procedure} also={also} />
    </ReportProvider>
  )
}

/** Nobody in the page waits for a printout. */
const nothing = (): void => undefined

/** Main hears that it can be printed. */
const Ready = (card: PrintedCardProps): ReactNode => {
  useReportShown(nothing)
  return <PrintedCard {...card} />
}
