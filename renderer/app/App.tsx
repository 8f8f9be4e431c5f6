import type { ReactNode } from 'react'
import type { Outline } from '../../shared/corpus/outline'
import type { Result } from '../../shared/result'
import type { CorpusProblem } from '../corpus/load'
import { t } from '../text/nl'
import { Opening } from './Opening'
import { ProblemPage } from './ProblemPage'
import { Workspace, type WorkspaceProps } from './Workspace'
import { ReportProvider } from './report'
import { useSettled } from './useSettled'

interface AppProps extends WorkspaceProps {
  readonly report: Promise<Result<Outline, CorpusProblem>>
}

/** The app: the report once it has been read, or why it cannot be shown. */
export const App = ({ report, ...parts }: AppProps): ReactNode => {
  const outline = useSettled(report)
  if (outline === null) return <Opening />
  return outline.ok ? (
    <ReportProvider value={outline.value}>
      <Workspace {...parts} />
    </ReportProvider>
  ) : (
    <ProblemPage
      message={t.problem.corpus[outline.error.kind]}
      advice={t.problem.corpusAdvice}
      detail={outline.error.detail}
    />
  )
}
