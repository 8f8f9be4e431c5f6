import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Round } from '../../shared/cards/round'
import { citationOf } from '../../shared/corpus/outline'
import type { AnnotationId } from '../../shared/notes/model'
import { shortened, withSigns } from '../../shared/text/unseen'
import { usePlaces } from '../app/places'
import { PlaceLink } from '../notes/PlaceLink'
import { t } from '../text/nl'
import type { DeckCard } from './useDeck'

interface RoundResultProps {
  readonly round: Round
  readonly cards: ReadonlyMap<AnnotationId, DeckCard>
  readonly onAgain: () => void
}

/** How a round went; what was missed can be read once more where it stands. */
export const RoundResult = ({ round, cards, onAgain }: RoundResultProps): ReactNode => {
  const { page } = usePlaces()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const { missed } = round
  const text = t.cards.result
  return (
    <section aria-labelledby="cards-result">
      <h2 id="cards-result" ref={heading} tabIndex={-1} className="data-subheading">
        {text.title}
      </h2>
      <p>{text.known(round.cards.length - missed.size, round.cards.length)}</p>
      {missed.size > 0 && (
        <>
          <p>{text.missed(missed.size)}</p>
          <h3 className="data-subheading">{text.list}</h3>
          <ul className="cards-missed">
            {[...missed].map((id) => {
              const card = cards.get(id)
              if (card === undefined) return null
              const [{ block, start, end }] = card.passages
              return (
                <li key={id}>
                  <PlaceLink
                    report={card.report}
                    block={block}
                    place={citationOf(card.report, block)}
                    className="card-place"
                  />
                  {`: ${shortened(withSigns(block.text.slice(start, end)), 100)}`}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <div className="data-buttons">
        <Button className="button" data-main onPress={onAgain}>
          {text.again}
        </Button>
        <Button
          className="button"
          onPress={() => {
            page('notebook')
          }}
        >
          {text.toNotebook}
        </Button>
      </div>
    </section>
  )
}
