import type { ReactNode } from 'react'
import type { Procedure } from '../../../shared/reference/model'
import { t } from '../../text/nl'

interface CardHeadProps {
  readonly procedure: Pick<Procedure, 'phase' | 'goals'>
  /** What it is also known by. */
  readonly also: string | null
}

/** What stands under the name of a procedure: what it is also called, in which phase it is and for what goals. */
export const CardHead = ({ procedure: { phase, goals }, also }: CardHeadProps): ReactNode => (
  <p className="card-head">
    {[
      ...(also === null ? [] : [also]),
      t.card.phaseOf(t.procedure.phases[phase]),
      ...goals.map((goal) => t.procedure.goals[goal])
    ].join(' · ')}
  </p>
)
