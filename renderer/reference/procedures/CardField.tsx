import { createElement, useId, type ReactNode } from 'react'
import { noText } from '../../highlights/ranges'
import { t } from '../../text/nl'

interface CardFieldProps {
  readonly title: string
  /** The level of its heading. */
  readonly level: 2 | 3
  /** Nothing is said of it in the report. */
  readonly isEmpty: boolean
  /** Whose words it has: the report's, or those of the editors. */
  readonly isAdded?: boolean
  readonly name: string
  readonly children: ReactNode
}

/** One thing that a card tells. */
export const CardField = ({
  title,
  level,
  isEmpty,
  isAdded = false,
  name,
  children
}: CardFieldProps): ReactNode => {
  const id = useId()
  return (
    <section
      className="card-field"
      aria-labelledby={id}
      data-field={name}
      data-empty={isEmpty || undefined}
    >
      {createElement(`h${level}`, { id, className: 'card-heading', ...noText }, title)}
      {isAdded && !isEmpty && (
        <p className="card-added" {...noText}>
          {t.card.added}
        </p>
      )}
      {isEmpty ? <p className="card-nothing">{t.card.nothingSaid}</p> : children}
    </section>
  )
}
