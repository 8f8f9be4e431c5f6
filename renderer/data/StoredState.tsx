import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Overview } from '../../shared/vault/overview'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'

/** How much there is, and when it was last kept and read back. */
export const StoredState = ({ overview }: { readonly overview: Overview }): ReactNode => {
  const { annotations, memory, lastKept, lastChecked } = overview
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t.data.state.annotations, t.status.annotations(annotations)],
    [t.data.state.memory, t.data.state.rows(memory)],
    [
      t.data.state.lastKept,
      lastKept === null ? t.data.state.notYet : t.data.state.kept(lastKept.at, lastKept.copies)
    ],
    [t.data.state.lastChecked, formatMoment(lastChecked)]
  ]
  return (
    <section aria-labelledby="data-state">
      <h2 id="data-state" className="data-heading">
        {t.data.state.title}
      </h2>
      <dl className="data-facts">
        {facts.map(([name, value]) => (
          <div key={name} className="data-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {lastKept?.copies === 1 && (
        <p role="alert" className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          {t.data.state.oneCopy}
        </p>
      )}
    </section>
  )
}
