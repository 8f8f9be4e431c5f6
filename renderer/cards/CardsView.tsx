import { useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { boxesIn, cardPrefix, toAsk, type Boxes } from '../../shared/cards/boxes'
import { askedIn, withoutGone } from '../../shared/cards/round'
import { usePlaces } from '../app/places'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { useUnder } from '../db/useUnder'
import { useMemory } from '../memory/memory'
import { t } from '../text/nl'
import { CardAsked } from './CardAsked'
import { RoundResult } from './RoundResult'
import { useRound } from './round-state'
import { useDeck, type DeckCard } from './useDeck'

const neverAsked: Boxes = new Map()

/** Cards of the reader's own highlights and notes: one at a time, turned by the reader, who says what they knew. */
export const CardsView = (): ReactNode => {
  const heading = useHeadingFocus()
  const { notebook } = useMemory()
  const boxes = useUnder(notebook, cardPrefix, boxesIn) ?? neverAsked
  const { all, shown } = useDeck()
  const { round: begun, begin } = useRound()
  const round = useMemo(
    () => (begun === null ? null : withoutGone(begun, (id) => all.has(id))),
    [begun, all]
  )
  const askedId = round === null ? null : (askedIn(round) ?? round.cards[0] ?? null)
  const asked = askedId === null ? undefined : all.get(askedId)
  const start = (): void => {
    begin(toAsk(shown, boxes).map(({ id }) => id))
  }
  return (
    <article className="data-view cards">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.cards.title}
      </h1>
      {round === null || asked === undefined ? (
        <Beginning all={all.size} shown={shown} boxes={boxes} onBegin={start} />
      ) : askedIn(round) === null ? (
        <RoundResult round={round} cards={all} onAgain={start} />
      ) : (
        <CardAsked round={round} card={asked} boxed={boxes.get(asked.id)} />
      )}
    </article>
  )
}

interface BeginningProps {
  /** How many cards there are at all. */
  readonly all: number
  readonly shown: readonly DeckCard[]
  readonly boxes: Boxes
  readonly onBegin: () => void
}

const Beginning = ({ all, shown, boxes, onBegin }: BeginningProps): ReactNode => {
  const { page } = usePlaces()
  const missed = shown.filter(({ id }) => boxes.get(id)?.box === 0).length
  const fresh = shown.filter(({ id }) => !boxes.has(id)).length
  return (
    <>
      <p className="data-intro">{t.cards.intro}</p>
      {shown.length === 0 ? (
        <div className="notes-empty">
          <p className="notes-empty-title">{all === 0 ? t.cards.none : t.cards.nothingFits}</p>
          {all === 0 && <p>{t.cards.noneAdvice}</p>}
        </div>
      ) : (
        <section className="cards-beginning" aria-label={t.cards.begin}>
          <p>{t.cards.offered(shown.length)}</p>
          <p>{t.cards.states(missed, fresh, shown.length - missed - fresh)}</p>
          <p>{t.cards.size}</p>
          <p>{t.cards.keys}</p>
          <Button className="button" data-main onPress={onBegin}>
            {t.cards.begin}
          </Button>
        </section>
      )}
      {all > 0 && (
        <Button
          className="text-button"
          onPress={() => {
            page('notebook')
          }}
        >
          {t.cards.toFilter}
        </Button>
      )}
    </>
  )
}
