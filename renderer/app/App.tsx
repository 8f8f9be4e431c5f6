import type { ReactNode } from 'react'
import type { Result } from '../../shared/result'
import type { CorpusProblem } from '../corpus/load'
import type { Beginning } from '../memory/begin'
import { t } from '../text/nl'
import { Opening } from './Opening'
import { ProblemPage } from './ProblemPage'
import { Workspace, type WorkspaceProps } from './Workspace'
import { LibraryProvider, type Library } from './library'
import { useSettled } from './useSettled'

interface AppProps extends Omit<WorkspaceProps, 'beginning'> {
  /** With the report that is opened first. */
  readonly opening: Promise<
    readonly [Result<{ readonly library: Library }, CorpusProblem>, Beginning, ...unknown[]]
  >
  /** With all reports. */
  readonly whole: Promise<Library | null>
}

/** The app: the report once it has been read, or why it cannot be shown. */
export const App = ({ opening, whole, ...parts }: AppProps): ReactNode => {
  const opened = useSettled(opening)
  const all = useSettled(whole)
  if (opened === null) return <Opening />
  const [first, beginning] = opened
  return first.ok ? (
    <LibraryProvider value={all ?? first.value.library}>
      <Workspace {...parts} beginning={beginning} />
    </LibraryProvider>
  ) : (
    <ProblemPage
      message={t.problem.corpus[first.error.kind]}
      advice={t.problem.corpusAdvice}
      detail={first.error.detail}
    />
  )
}
