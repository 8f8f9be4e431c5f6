import type { ReactNode } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import { entryInWords } from '../../shared/nl/entries'
import type { Annotation } from '../../shared/notes/model'
import { withSigns } from '../../shared/text/unseen'
import { noText } from '../highlights/ranges'
import { NoteWords } from '../notes/NoteWords'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'
import { useOwnNotes } from './own-notes'

/** What the reader made of a block, under it and never to be taken for the report's own words. */
export const PrintOwn = ({ block }: { readonly block: BlockId }): ReactNode => {
  const { highlights, notes } = useOwnNotes().on(block)
  const own = [...highlights, ...notes]
  if (own.length === 0) return null
  return (
    <div className="print-own" role="note" {...noText}>
      {own.map((annotation) => (
        <Own key={annotation.id} annotation={annotation} />
      ))}
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
          {annotation.entry !== null && (
            <p className="print-own-label">{withSigns(entryInWords(annotation.entry))}</p>
          )}
          <p className="print-own-label">
            {t.printing.ownNote(formatMoment(annotation.updatedAt))}
          </p>
          <NoteWords text={annotation.body} by={annotation} className="print-own-text" />
        </>
      )
  }
}

/** Notes that have no certain place in this edition: a printout with notes leaves none out. */
export const NotesWithoutPlace = (): ReactNode => {
  const lost = useOwnNotes().withoutPlace.filter(({ kind }) => kind !== 'bookmark')
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
