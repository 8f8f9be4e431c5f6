import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '../text/nl'

interface ProblemPageProps {
  readonly message: string
  readonly advice: string
  /** For whoever helps the reader. */
  readonly detail: string
}

/** Stands in for the whole window when there is nothing to read. Uses nothing that may have failed. */
export const ProblemPage = ({ message, advice, detail }: ProblemPageProps): ReactNode => (
  <main className="problem">
    <title>{t.windowTitle(t.problem.title)}</title>
    <div role="alert">
      <IconAlertTriangle aria-hidden size={32} className="problem-icon" />
      <h1 className="problem-title">{t.problem.title}</h1>
      <p>{message}</p>
      <p>{advice}</p>
    </div>
    <button
      type="button"
      className="button"
      onClick={() => {
        location.reload()
      }}
    >
      {t.problem.reload}
    </button>
    <details className="problem-detail">
      <summary>{t.problem.detail}</summary>
      <pre>{detail}</pre>
    </details>
  </main>
)
