import type { ReactNode } from 'react'
import type { EditionId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { PrintJob } from '../../shared/ipc/contract'
import { personalInstead } from '../../shared/nl/personal'
import { withoutOthers } from '../../shared/notes/places'
import { printoutOf, type Printout } from '../../shared/print/scope'
import { withoutPersonal } from '../../shared/privacy/annotations'
import type { Result } from '../../shared/result'
import { noTransitions, transitionPrefix, transitionsIn } from '../../shared/transition/model'
import { ProblemPage } from '../app/ProblemPage'
import { ReportProvider } from '../app/report'
import { useReportShown } from '../app/useReportShown'
import { useSettled } from '../app/useSettled'
import type { CorpusProblem } from '../corpus/load'
import type { Notebook } from '../db/notebook'
import type { OpenProblem } from '../db/problems'
import { useContents } from '../db/useContents'
import { useUnder } from '../db/useUnder'
import { t } from '../text/nl'
import { PrintDocument } from './PrintDocument'
import { nothingOwn, OwnNotesProvider, ownNotesOf, type OwnNotes } from './own-notes'

interface PrintPageProps {
  readonly job: PrintJob
  readonly report: Promise<Result<Outline, CorpusProblem>>
  /** The other reports of this build: notes on them are not printed with this one. */
  readonly others: Promise<readonly EditionId[]>
  readonly notebook: Promise<Result<Notebook, OpenProblem>>
}

/** The page of a printout, in a window that nobody sees. */
export const PrintPage = ({ job, report, others, notebook }: PrintPageProps): ReactNode => {
  const outline = useSettled(report)
  if (outline === null) return null
  const printout = outline.ok ? printoutOf(outline.value, job.section) : null
  if (!outline.ok || printout === null) {
    return (
      <ProblemPage
        message={t.reader.unknownTitle}
        advice={t.problem.corpusAdvice}
        detail={outline.ok ? (job.section ?? '') : outline.error.detail}
      />
    )
  }
  return (
    <ReportProvider value={outline.value}>
      {job.withNotes ? (
        <WithNotes
          report={outline.value}
          printout={printout}
          isBlanked={job.isBlanked}
          others={others}
          notebook={notebook}
        />
      ) : (
        <Ready printout={printout} own={nothingOwn} />
      )}
    </ReportProvider>
  )
}

interface WithNotesProps extends Pick<PrintPageProps, 'others' | 'notebook'> {
  readonly report: Outline
  readonly printout: Printout
  readonly isBlanked: boolean
}

/** Waits for the notes: a printout that was asked with them must not come without. */
const WithNotes = ({
  report,
  printout,
  isBlanked,
  notebook,
  ...props
}: WithNotesProps): ReactNode => {
  const others = useSettled(props.others)
  const opened = useSettled(notebook)
  const readable = opened?.ok === true ? opened.value : null
  const contents = useContents(readable)
  const transitions = useUnder(readable, transitionPrefix, transitionsIn)
  const problem =
    opened?.ok === false ? opened.error : contents?.ok === false ? contents.error : null
  if (
    others === null ||
    (problem === null && (contents === undefined || transitions === undefined))
  )
    return null
  const rows = (transitions ?? noTransitions).of(report.edition.id)
  const here = contents?.ok === true ? withoutOthers(contents.value.annotations, others, rows) : []
  return (
    <Ready
      printout={printout}
      own={ownNotesOf(
        report,
        isBlanked ? withoutPersonal(here, new Date().getFullYear(), personalInstead) : here,
        rows,
        problem === null ? null : t.notes.openProblem[problem]
      )}
    />
  )
}

/** Nobody in the page waits for a printout. */
const nothing = (): void => undefined

interface ReadyProps {
  readonly printout: Printout
  readonly own: OwnNotes
}

/** The printout with all that goes into it; main hears that it can be printed. */
const Ready = ({ printout, own }: ReadyProps): ReactNode => {
  useReportShown(nothing)
  return (
    <OwnNotesProvider value={own}>
      <PrintDocument printout={printout} />
    </OwnNotesProvider>
  )
}
