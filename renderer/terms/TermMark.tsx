import type { ReactNode } from 'react'
import type { ExplainedTerm } from '../../shared/reading/abbreviations'
import { termElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { termAnchor } from '../glance/anchors'
import { useTerms } from './terms'

interface TermMarkProps {
  readonly place: ExplainedTerm
  readonly children: ReactNode
}

/**
 * An abbreviation in the text. The pointer has all of them explained; the Tab key stops at the first
 * one of its kind in each section, so that a chapter is not a hundred stops long.
 */
export const TermMark = ({ place, children }: TermMarkProps): ReactNode => {
  const { open } = useTerms()
  const surface = useSurfaceId()
  const { term, isFirst } = place
  if (!isFirst) {
    return (
      <span className="term" {...termAnchor(term)}>
        {children}
      </span>
    )
  }
  return (
    // A span and no <button>: its text is the report's, to be selected and broken like the rest.
    <span
      className="term"
      {...termAnchor(term)}
      role="button"
      tabIndex={0}
      aria-describedby={termElementId(surface, term.short)}
      onClick={({ detail, currentTarget }) => {
        // A pointer has the explanation shown; a screen reader's click has no count.
        if (detail === 0) open(term, currentTarget)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open(term, event.currentTarget)
      }}
    >
      {children}
    </span>
  )
}
