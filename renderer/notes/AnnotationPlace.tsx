import type { ReactNode } from 'react'
import type { Block } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { Annotation } from '../../shared/notes/model'
import { addressOfEntry } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { useHasEntry } from '../reference/reference'
import { PlaceLink } from './PlaceLink'

interface AnnotationPlaceProps {
  readonly annotation: Annotation
  /** Where it stands; null for what has no place in a report that is here. */
  readonly at: { readonly report: Outline; readonly block: Block } | null
  /** What it goes by. */
  readonly place: string
  readonly className: string
}

/** The way to the reference entry that an annotation is about, or to its passage; where there is neither, its name. */
export const AnnotationPlace = (props: AnnotationPlaceProps): ReactNode => {
  const { annotation, at, place, className } = props
  const { openHit } = usePlaces()
  const open = useReport()
  const hasEntry = useHasEntry()
  const report = at?.report ?? open
  const { entry, anchor } = annotation
  // What another report has is known when that is opened.
  if (entry === null || (report === open && !hasEntry(entry)))
    return at === null ? (
      <p className={className}>{place}</p>
    ) : (
      <PlaceLink report={at.report} block={at.block} place={place} className={className} />
    )
  const edition = report.edition.id
  return (
    <a
      className={`${className} text-link`}
      href={`#${addressOfEntry(edition, entry)}`}
      onClick={(event) => {
        event.preventDefault()
        openHit({ edition, block: anchor.block, target: { kind: 'entry', ...entry } })
      }}
    >
      {place}
    </a>
  )
}
