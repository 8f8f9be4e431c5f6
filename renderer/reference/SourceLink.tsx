import type { ReactNode } from 'react'
import { citationOf } from '../../shared/corpus/outline'
import type { Source } from '../../shared/reference/catalogue'
import { addressOf } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { t } from '../text/nl'

interface SourceLinkProps {
  readonly source: Source
  /** What it is the source of, for who hears the link apart from what stands beside it. */
  readonly of?: string
}

/** The way from a statement to the passage that it rests on, where its words are marked. */
export const SourceLink = ({ source, of }: SourceLinkProps): ReactNode => {
  const outline = useReport()
  const { openHit } = usePlaces()
  const block = outline.blocks.get(source.block)
  if (block === undefined) return null
  const place = citationOf(outline, block)
  return (
    <a
      className="text-link source-link"
      href={`#${addressOf(outline, block.id)}`}
      {...(of === undefined ? {} : { 'aria-label': t.reference.sourceOf(place, of) })}
      onClick={(event) => {
        event.preventDefault()
        openHit({
          edition: outline.edition.id,
          block: block.id,
          matches: [[source.start, source.end]]
        })
      }}
    >
      {t.reference.source(place)}
    </a>
  )
}
