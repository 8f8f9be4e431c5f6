import type { ReactNode } from 'react'
import { bySource, type Sourced } from '../../shared/reference/sources'
import { enumerated } from '../text/format'
import { SourceLine } from './SourceLine'

interface SourcedListProps<T extends Sourced> {
  readonly statements: readonly T[]
  readonly wordsOf: (statement: T) => string
  /** How a statement is shown, where that is more than its words. */
  readonly children?: (statement: T) => ReactNode
}

/** Statements with where they come from; what rests on the same words has its source once. */
export const SourcedList = <T extends Sourced>({
  statements,
  wordsOf,
  children = wordsOf
}: SourcedListProps<T>): ReactNode => (
  <ul className="sourced">
    {bySource(statements).map((group, nth) => (
      // Statements have no identity but their order.
      <li key={nth} className="sourced-group">
        {group.length === 1 ? (
          <p>{children(group[0])}</p>
        ) : (
          <ul className="sourced-shared">
            {group.map((statement, at) => (
              <li key={at}>{children(statement)}</li>
            ))}
          </ul>
        )}
        <SourceLine source={group[0]} of={enumerated(group.map(wordsOf))} />
      </li>
    ))}
  </ul>
)
