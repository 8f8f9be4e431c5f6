import type { ReactNode } from 'react'
import type { Sourced } from '../../shared/reference/sources'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'
import { SourceLink } from './SourceLink'

interface SourceLineProps {
  readonly source: Sourced
  /** What rests on it. */
  readonly of: string
}

/** Where a statement comes from: the way to the passage, and its words to be read in place. */
export const SourceLine = ({ source, of }: SourceLineProps): ReactNode => (
  <div className="source-line" {...noText}>
    <SourceLink source={source} of={of} />
    <details className="source-quote">
      <summary>
        {t.reference.quote}
        <span className="visually-hidden">{` ${t.reference.quoteOf(of)}`}</span>
      </summary>
      <blockquote>{source.quote}</blockquote>
    </details>
    {source.flagged && <p className="source-flagged">{t.reference.flagged}</p>}
  </div>
)
