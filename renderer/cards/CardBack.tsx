import type { ReactNode } from 'react'
import { citationOf } from '../../shared/corpus/outline'
import { withSigns } from '../../shared/text/unseen'
import { NoteWords } from '../notes/NoteWords'
import { PlaceLink } from '../notes/PlaceLink'
import { t } from '../text/nl'
import type { DeckCard } from './useDeck'

/** The answer: the passage in its paragraph, what the reader wrote at it, and the way to it. */
export const CardBack = ({ card }: { readonly card: DeckCard }): ReactNode => {
  const { report, passages, meaning, notes } = card
  const [{ block }] = passages
  return (
    <>
      {passages.map(({ block: { id, text }, start, end }) => (
        <blockquote key={`${id} ${start}`} className="card-passage">
          {withSigns(text.slice(0, start))}
          <mark data-meaning={meaning ?? undefined}>{withSigns(text.slice(start, end))}</mark>
          {withSigns(text.slice(end))}
        </blockquote>
      ))}
      {notes.map((note, at) => (
        <div key={at}>
          <p className="displaced-label">{t.cards.notes}</p>
          <NoteWords text={note} />
        </div>
      ))}
      <p>
        <PlaceLink
          report={report}
          block={block}
          place={t.cards.toPassage(citationOf(report, block))}
          className="card-place"
        />
      </p>
    </>
  )
}
