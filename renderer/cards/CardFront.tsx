import type { ReactNode } from 'react'
import { sectionLabel } from '../../shared/corpus/outline'
import { withSigns } from '../../shared/text/unseen'
import { nameAmong, useLibrary } from '../app/library'
import { NoteWords } from '../notes/NoteWords'
import { t } from '../text/nl'
import type { DeckCard } from './useDeck'

/** What a card asks, and under which heading the answer stands. */
export const CardFront = ({ card }: { readonly card: DeckCard }): ReactNode => {
  const library = useLibrary()
  const { front, meaning, report, passages } = card
  const section = report.sections.get(passages[0].block.section)
  return (
    <>
      <p className="card-from">
        {section !== undefined &&
          t.cards.from(sectionLabel(section), nameAmong(library, report.edition.id))}
        {meaning !== null && (
          <span className="meaning-label" data-meaning={meaning}>
            {t.notes.meaning[meaning]}
          </span>
        )}
      </p>
      <h2 className="card-ask">{t.cards.ask[front.kind]}</h2>
      <div className="card-words">
        <Words front={front} />
      </div>
    </>
  )
}

const Words = ({ front }: Pick<DeckCard, 'front'>): ReactNode => {
  switch (front.kind) {
    case 'question':
      return <p>{withSigns(front.question)}</p>
    case 'note':
      return <NoteWords text={front.note} />
    case 'heading':
      return <p>{`${withSigns(front.opening)} …`}</p>
    case 'gap':
      return (
        <p>
          {front.pieces.map((piece, at) =>
            piece === null ? (
              <span key={at} className="card-gap">
                <span className="visually-hidden">{`[${t.cards.gap}]`}</span>
              </span>
            ) : (
              <span key={at}>{withSigns(piece)}</span>
            )
          )}
        </p>
      )
  }
}
