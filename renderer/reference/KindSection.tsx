import { useId, type ReactNode } from 'react'
import { formatNumber } from '../text/format'

interface KindSectionProps {
  readonly title: string
  readonly amount: number
  readonly children: ReactNode
}

/** Entries of one kind in an overview, under their name and how many they are. */
export const KindSection = ({ title, amount, children }: KindSectionProps): ReactNode => {
  const id = useId()
  return (
    <section className="kind-section" aria-labelledby={id}>
      <h2 id={id} className="kind-title">
        {title} <span className="entry-count">{formatNumber(amount)}</span>
      </h2>
      {children}
    </section>
  )
}
