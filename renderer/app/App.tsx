import type { ReactNode } from 'react'
import type { Result } from '../../shared/result'
import type { Opened } from '../corpus/library'
import type { CorpusProblem } from '../corpus/load'
import type { Beginning } from '../memory/begin'
import { t } from '../text/nl'
import { Opening } from './Opening'
import { ProblemPage } from './ProblemPage'
import { Workspace, type WorkspaceProps } from './Workspace'
import { LibraryProvider, type Library } from './library'
import { useReading, type Reading } from './useReading'
import { useSettled } from './useSettled'

interface AppProps extends Omit<WorkspaceProps, 'beginning' | 'search'> {
  /** With the report that is opened first. */
  readonly opening: Promise<readonly [Result<Opened, CorpusProblem>, Beginning]>
  /** With all reports, and the search over them. */
  readonly reading: Reading
  /** The same anew, once other reports are here. */
  readonly readAgain: (before: Reading) => Reading
}

/** The app: the report once it has been read, or why it cannot be shown. */
export const App = ({ opening, reading, readAgain, ...parts }: AppProps): ReactNode => {
  const opened = useSettled(opening)
  const { whole, search } = useReading(reading, readAgain)
  if (opened === null) return <Opening />
  const [first, beginning] = opened
  return first.ok ? (
    <Reports first={first.value.library} whole={whole}>
      <Workspace {...parts} search={search} beginning={beginning} />
    </Reports>
  ) : (
    <ProblemPage
      message={t.problem.corpus[first.error.kind]}
      advice={t.problem.corpusAdvice}
      detail={first.error.detail}
    />
  )
}

interface ReportsProps {
  readonly first: Library
  readonly whole: Reading['whole']
  readonly children: ReactNode
}

/** On its own: where there is one report only, nothing is drawn anew when the others would be there. */
const Reports = ({ first, whole, children }: ReportsProps): ReactNode => {
  const all = useSettled(whole)
  return <LibraryProvider value={all ?? first}>{children}</LibraryProvider>
}
