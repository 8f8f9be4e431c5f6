import { useId, type ReactNode } from 'react'
import { noText } from '../highlights/ranges'

interface EntrySectionProps {
  readonly title: string
  /** What is said where there is nothing to show; null where there is. */
  readonly empty: string | null
  readonly children: ReactNode
}

/** One thing that the page of an entry tells. */
export const EntrySection = ({ title, empty, children }: EntrySectionProps): ReactNode => {
  const id = useId()
  return (
    <section className="entry-section" aria-labelledby={id}>
      <h2 id={id} className="data-heading" {...noText}>
        {title}
      </h2>
      {empty === null ? children : <p className="entry-nothing">{empty}</p>}
    </section>
  )
}
