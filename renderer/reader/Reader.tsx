import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { sectionLabel } from '../../shared/corpus/outline'
import { addressOf } from '../app/address'
import { mainElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { PartView } from './PartView'
import { useArrival } from './useArrival'

/** The reading surface, with the part that the address names. */
export const Reader = (): ReactNode => {
  const { place } = usePlaces()
  useArrival()
  return (
    <main id={mainElementId} className="reader" tabIndex={-1}>
      {place.kind === 'at' ? (
        <>
          <title>{t.windowTitle(sectionLabel(place.part.contents.section))}</title>
          <PartView key={place.part.contents.section.id} part={place.part} />
        </>
      ) : (
        <UnknownPlace address={place.address} />
      )}
    </main>
  )
}

const UnknownPlace = ({ address }: { readonly address: string }): ReactNode => {
  const outline = useReport()
  const start = outline.parts[0]?.blocks[0]
  return (
    <article className="part">
      <title>{t.windowTitle(t.reader.unknownTitle)}</title>
      <h1 className="part-title">{t.reader.unknownTitle}</h1>
      <p className="block-text">{t.reader.unknown(address)}</p>
      {start !== undefined && (
        <p className="unknown-way">
          <Link className="text-link" href={addressOf(outline, start.id)}>
            {t.reader.toStart}
          </Link>
        </p>
      )}
    </article>
  )
}
