import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Question, QuestionPassage } from '../../shared/assignments/model'
import { targetOf } from '../../shared/notes/model'
import type { Standing } from '../../shared/notes/standing'
import { withSigns } from '../../shared/text/unseen'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { placeNameIn } from '../notes/place-name'
import { t } from '../text/nl'

interface PassagesProps {
  readonly question: Question
  readonly standing: (passage: QuestionPassage) => Standing
  /** What can be done with each, besides going there; `place` is what it is called. */
  readonly more?: (at: number, place: string) => ReactNode
}

/** So many of what a passage may have become are offered. */
const mostOffered = 3

/** What a question is about: the words, and the way to them in the text. */
export const Passages = ({ question, standing, more }: PassagesProps): ReactNode => (
  <ul className="passages">
    {question.passages.map((passage, at) => (
      <PassageItem key={at} passage={passage} standing={standing(passage)} at={at} more={more} />
    ))}
  </ul>
)

interface PassageItemProps {
  readonly passage: QuestionPassage
  readonly standing: Standing
  readonly at: number
  readonly more: PassagesProps['more']
}

/** The words that a passage was, as they were when it was chosen. */
export const quoteOf = (passage: QuestionPassage): string =>
  targetOf(passage)
    .map(({ quote }) => quote)
    .join(' … ')

const PassageItem = ({ passage, standing, at, more }: PassageItemProps): ReactNode => {
  const outline = useReport()
  const { active } = useSurfaces()
  const text = t.assignments.passage
  const name = nameOf(standing, (block) => placeNameIn(outline, { block }))
  return (
    <li className="passage">
      <span className="passage-head">
        {standing.kind === 'placed' ? (
          <Button
            className="text-button"
            aria-label={t.assignments.answer.show(name)}
            onPress={() => {
              active.open(standing.places[0].block)
            }}
          >
            {name}
          </Button>
        ) : (
          <span className="passage-lost">{name}</span>
        )}
        {more?.(at, name)}
      </span>
      <blockquote className="entry-quote passage-quote">{withSigns(quoteOf(passage))}</blockquote>
      {standing.kind === 'sought' && <p className="passage-note">{text.sought}</p>}
      {standing.kind === 'lost' && <p className="entry-changed">{text.lost}</p>}
      {standing.kind === 'unsure' && (
        <>
          <p className="entry-changed">{text.moved}</p>
          <ul>
            {standing.candidates.slice(0, mostOffered).map(({ places, text: words }) => {
              const [place] = places
              return (
                place !== undefined && (
                  <li key={JSON.stringify(places)}>
                    <Button
                      className="text-button"
                      onPress={() => {
                        active.open(place.block)
                      }}
                    >
                      {text.maybe(placeNameIn(outline, place))}
                    </Button>
                    <blockquote className="entry-quote">{withSigns(words)}</blockquote>
                  </li>
                )
              )
            })}
          </ul>
        </>
      )}
    </li>
  )
}

const nameOf = (
  standing: Standing,
  nameAt: (block: Extract<Standing, { kind: 'placed' }>['places'][0]['block']) => string
): string => {
  if (standing.kind !== 'placed') return t.notes.noPlace
  return [...new Set(standing.places.map(({ block }) => nameAt(block)))].join(', ')
}
