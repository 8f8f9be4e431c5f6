import type { ReactNode } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Annotation } from '../../shared/notes/model'
import { landingOf } from '../../shared/notes/places'
import { withSigns } from '../../shared/text/unseen'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'
import { useOwnNotes } from './own-notes'

/** What the reader made of a block, under it and never to be taken for the report's own words. */
export const PrintOwn = ({ block }: { readonly block: BlockId }): ReactNode => {
  const { blocks } = useReport()
  const { highlight, notes } = useOwnNotes().on(block)
  const own = [...(highlight === null ? [] : [highlight]), ...notes]
  if (own.length === 0) return null
  const isChanged = own.some(
    ({ anchor }) => landingOf(anchor, blocks.get(block)).kind === 'changed'
  )
  return (
    <div className="print-own" role="note" {...noText}>
      {own.map((annotation) => (
        <Own key={annotation.id} annotation={annotation} />
      ))}
      {isChanged && <p className="print-own-label">{t.printing.ownChanged}</p>}
    </div>
  )
}

const Own = ({ annotation }: { readonly annotation: Annotation }): ReactNode => {
  switch (annotation.kind) {
    case 'bookmark':
      return null
    case 'highlight':
      return (
        <p className="print-own-label">{t.printing.ownMark(t.notes.meaning[annotation.meaning])}</p>
      )
    case 'note':
      return (
        <>
          <p className="print-own-label">
            {t.printing.ownNote(formatMoment(annotation.updatedAt))}
          </p>
          <p className="print-own-text">{withSigns(annotation.body)}</p>
        </>
      )
  }
}

/** Notes whose place is not in this edition: a printout with notes leaves none out. */
export const NotesWithoutPlace = (): ReactNode => {
  const { blocks } = useReport()
  const lost = useOwnNotes().annotations.filter(
    ({ kind, anchor }) => kind !== 'bookmark' && !blocks.has(anchor.block)
  )
  if (lost.length === 0) return null
  return (
    <section className="print-part">
      <h1>{t.printing.ownWithoutPlace}</h1>
      {lost.map((annotation) => (
        <div key={annotation.id} className="print-own">
          <Own annotation={annotation} />
          <p className="print-own-label">
            {t.printing.quoteOf(withSigns(annotation.anchor.quote))}
          </p>
        </div>
      ))}
    </section>
  )
}
