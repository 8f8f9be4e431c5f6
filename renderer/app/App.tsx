import type { ReactNode } from 'react'
import type { Outline } from '../../shared/corpus/outline'
import type { Result } from '../../shared/result'
import type { CorpusProblem } from '../corpus/load'
import type { Beginning } from '../memory/begin'
import { t } from '../text/nl'
import { Opening } from './Opening'
import { ProblemPage } from './ProblemPage'
import { Workspace, type WorkspaceProps } from './Workspace'
import { ReportProvider } from './report'
import { useSettled } from './useSettled'

interface AppProps extends Omit<WorkspaceProps, 'beginning'> {
  readonly opening: Promise<readonly [report: Result<Outline, CorpusProblem>, Beginning]>
}

/** The app: the report once it has been read, or why it cannot be shown. */
export const App = ({ opening, ...parts }: AppProps): ReactNode => {
  const opened = useSettled(opening)
  if (opened === null) return <Opening />
  const [outline, beginning] = opened
  return outline.ok ? (
    <ReportProvider value={outline.value}>
      <Workspace {...parts} beginning={beginning} />
    </ReportProvider>
  ) : (
    <ProblemPage
      message={t.problem.corpus[outline.error.kind]}
      advice={t.problem.corpusAdvice}
      detail={outline.error.detail}
    />
  )
}
