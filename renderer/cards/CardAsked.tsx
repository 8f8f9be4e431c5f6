import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { boxedAfter, cardKey, type Boxed } from '../../shared/cards/boxes'
import { answered, doneIn, isFirstTime, turned, type Round } from '../../shared/cards/round'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { CardBack } from './CardBack'
import { CardFront } from './CardFront'
import { useRound } from './round-state'
import type { DeckCard } from './useDeck'

interface CardAskedProps {
  readonly round: Round
  readonly card: DeckCard
  readonly boxed: Boxed | undefined
}

/**
 * The card that is asked now. Its one button turns it, and has the focus with each new card; then the back is said
 * and has the focus, so that a second press of the same key answers nothing.
 */
export const CardAsked = ({ round, card, boxed }: CardAskedProps): ReactNode => {
  const { change, leave } = useRound()
  const { write } = useNotes()
  const front = useId()
  const turn = useRef<HTMLButtonElement>(null)
  const back = useRef<HTMLDivElement>(null)
  const { isTurned, queue, cards } = round
  const answer = (isKnown: boolean): void => {
    // How it went later in the round says nothing: it was just read.
    if (isFirstTime(round, card.id)) {
      const value = boxedAfter(boxed, isKnown, Date.now())
      void write([{ kind: 'remember', key: cardKey(card.id), value }])
    }
    change(() => answered(round, isKnown))
  }
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
    const isKnown = { ArrowRight: true, ArrowLeft: false }[event.key]
    if (!isPlain || isKnown === undefined || event.repeat) return
    event.preventDefault()
    answer(isKnown)
  })
  useEffect(() => {
    const section = back.current
    if (!isTurned || section === null) {
      turn.current?.focus()
      return
    }
    section.focus()
    const onKey = (event: KeyboardEvent): void => {
      pressed(event)
    }
    section.addEventListener('keydown', onKey)
    return () => {
      section.removeEventListener('keydown', onKey)
    }
    // A card that was missed and is the last one is asked again at once: the queue is another one then.
  }, [isTurned, queue])
  return (
    <section className="card" aria-label={t.cards.at(doneIn(round) + 1, cards.length)}>
      <div className="card-head">
        <span>{t.cards.at(doneIn(round) + 1, cards.length)}</span>
        <progress value={doneIn(round)} max={cards.length} aria-label={t.cards.progress} />
        <Button className="text-button" onPress={leave}>
          {t.cards.stop}
        </Button>
      </div>
      <div id={front} className="card-front">
        {!isFirstTime(round, card.id) && <p className="card-again">{t.cards.again}</p>}
        <CardFront card={card} />
      </div>
      {!isTurned && (
        <Button
          ref={turn}
          className="button"
          data-main
          aria-describedby={front}
          onPress={() => {
            change(() => turned(round))
          }}
        >
          {t.cards.turn}
        </Button>
      )}
      <div ref={back} tabIndex={-1} role="group" aria-label={t.cards.back} className="card-back">
        <div role="status">{isTurned && <CardBack card={card} />}</div>
        {isTurned && (
          <div className="data-buttons">
            <Button
              className="button"
              data-main
              onPress={() => {
                answer(true)
              }}
            >
              {t.cards.known}
            </Button>
            <Button
              className="button"
              onPress={() => {
                answer(false)
              }}
            >
              {t.cards.missed}
            </Button>
          </div>
        )}
      </div>
      <p className="card-keys">{t.cards.keys}</p>
    </section>
  )
}
