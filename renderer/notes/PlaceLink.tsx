import type { ReactNode } from 'react'
import type { Block } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { addressIn } from '../app/address'
import { usePlaces } from '../app/places'

interface PlaceLinkProps {
  readonly report: Outline
  readonly block: Pick<Block, 'id'>
  readonly place: string
  readonly className: string
}

/** The way to a passage of one of the reports, whichever is open. */
export const PlaceLink = ({ report, block, place, className }: PlaceLinkProps): ReactNode => {
  const { openHit } = usePlaces()
  const at = { edition: report.edition.id, block: block.id }
  return (
    <a
      className={`${className} text-link`}
      href={`#${addressIn(at)}`}
      onClick={(event) => {
        event.preventDefault()
        openHit(at)
      }}
    >
      {place}
    </a>
  )
}
