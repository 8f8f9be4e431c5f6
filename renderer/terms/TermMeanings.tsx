import { useMemo, type ReactNode } from 'react'
import { termElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { t } from '../text/nl'
import type { Explained } from './explained'

/** What the abbreviations of a part mean: the descriptions of their marks, each once. */
export const TermMeanings = ({ explained }: { readonly explained: Explained }): ReactNode => {
  const surface = useSurfaceId()
  const terms = useMemo(
    () => [...new Set([...explained.values()].flat().map(({ term }) => term))],
    [explained]
  )
  return (
    <div hidden>
      {terms.map((term) => (
        <span key={term.short} id={termElementId(surface, term.short)}>
          {t.terms.expansion(term)}
        </span>
      ))}
    </div>
  )
}
