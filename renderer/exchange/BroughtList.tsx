import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { quoteIn } from '../../shared/exchange/placed'
import type { Annotation } from '../../shared/notes/model'
import { shortened, withSigns } from '../../shared/text/unseen'
import { useLibrary } from '../app/library'
import { nameBy, placeNameIn } from '../notes/place-name'
import { t } from '../text/nl'

interface BroughtListProps {
  readonly title: string
  readonly advice: string | null
  readonly annotations: readonly Annotation[]
  /** Whether they have a place that can be told. */
  readonly hasPlace: boolean
}

/** So many are shown at first, and so many more each time. */
const shownAtOnce = 10

/** Annotations of a file that share how they stand in the reports, each with its words. */
export const BroughtList = ({
  title,
  advice,
  annotations,
  hasPlace
}: BroughtListProps): ReactNode => {
  const [most, setMost] = useState(shownAtOnce)
  if (annotations.length === 0) return null
  const rest = annotations.length - most
  return (
    <section className="brought" aria-label={title}>
      <h4 className="brought-title">
        {title} <span className="brought-count">{annotations.length}</span>
      </h4>
      {advice !== null && <p className="brought-advice">{advice}</p>}
      <ul className="brought-list">
        {annotations.slice(0, most).map((one) => (
          <BroughtItem key={one.id} annotation={one} hasPlace={hasPlace} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className="text-button"
          onPress={() => {
            setMost(most + 10 * shownAtOnce)
          }}
        >
          {t.exchange.takeIn.more(rest)}
        </Button>
      )}
    </section>
  )
}

interface BroughtItemProps {
  readonly annotation: Annotation
  readonly hasPlace: boolean
}

const BroughtItem = ({ annotation, hasPlace }: BroughtItemProps): ReactNode => {
  const { reports } = useLibrary()
  const { anchor, tags } = annotation
  const report = hasPlace ? reports.get(anchor.edition) : undefined
  const quote = quoteIn(annotation)
  return (
    <li className="brought-item">
      {report !== undefined && (
        <span className="brought-place">
          {nameBy(annotation, placeNameIn(report, { block: anchor.block }))}
        </span>
      )}
      {quote !== '' && (
        <blockquote className="entry-quote">{shortened(withSigns(quote), 160)}</blockquote>
      )}
      <p dir="auto">{saidIn(annotation)}</p>
      {tags.length > 0 && (
        <p className="brought-tags">{t.exchange.takeIn.tags(tags.map(withSigns))}</p>
      )}
    </li>
  )
}

const saidIn = (annotation: Annotation): string => {
  switch (annotation.kind) {
    case 'note':
      return shortened(withSigns(annotation.body), 240)
    case 'highlight':
      return t.exchange.takeIn.highlight(annotation.meaning)
    case 'bookmark':
      return t.exchange.takeIn.bookmark(withSigns(annotation.name))
  }
}
