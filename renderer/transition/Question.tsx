import { useMemo, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Candidate } from '../../shared/anchor/model'
import type { Anchor } from '../../shared/notes/model'
import { differences } from '../../shared/transition/diff'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { placeNameIn } from '../notes/place-name'
import { t } from '../text/nl'
import { Compared } from './Compared'
import { FormerPlace, Item, NewPlace, focusBeside, nearIn, shortQuote } from './Item'
import type { OnPassage } from './grouped'
import { useDecisions } from './useDecisions'
import { useElsewhere } from './useElsewhere'
import type { Plan } from './usePlan'

interface QuestionProps {
  readonly passage: OnPassage<Plan['edited'][number]>
  readonly name: string
}

/** Asks where a passage belongs with what hangs on it; of one over several blocks for one part after the other. */
export const Question = ({ passage, name }: QuestionProps): ReactNode => {
  const { asked, from } = passage.change
  const [first, ...more] = asked
  if (first === undefined) return null
  return (
    <Asked
      key={JSON.stringify(first.anchor)}
      passage={passage}
      name={name}
      anchor={first.anchor}
      candidates={first.candidates}
      later={more.length}
      isOnly={from.length === 1}
    />
  )
}

interface AskedProps extends QuestionProps {
  readonly anchor: Anchor
  readonly candidates: readonly Candidate[]
  /** How many parts of the passage are asked for after this one. */
  readonly later: number
  /** Whether this is all of the passage. */
  readonly isOnly: boolean
}

const Asked = (props: AskedProps): ReactNode => {
  const { passage, name, anchor, candidates, later, isOnly } = props
  const { annotations } = passage
  const report = useReport()
  const former = useLibrary().reports.get(anchor.edition)
  const { putHere, leave, leaveOut } = useDecisions()
  const elsewhere = useElsewhere()
  const item = useRef<HTMLLIElement>(null)
  const words = shortQuote(anchor.quote)
  /** The question goes with its answer; where another part is asked for, it stays. */
  const handOn = (): void => {
    if (later === 0) focusBeside(item.current)
  }
  return (
    <Item ref={item} annotations={annotations} name={name}>
      <Texts
        anchor={anchor}
        candidates={candidates}
        onHere={(candidate) => {
          handOn()
          void putHere(annotations, anchor, candidate.places)
        }}
      />
      {later > 0 && <p className="transition-later">{t.transition.more(later)}</p>}
      <div className="transition-buttons">
        <Button
          className="text-button"
          aria-label={t.transition.elsewhereFor(words)}
          onPress={() => {
            const near = candidates[0]?.places[0]?.block ?? nearIn(report, former, anchor)
            elsewhere({ annotations, asked: anchor }, near)
          }}
        >
          {t.transition.elsewhere}
        </Button>
        {isOnly ? (
          <Button
            className="text-button"
            aria-label={t.transition.nowhereFor(words)}
            onPress={() => {
              handOn()
              void leave(annotations)
            }}
          >
            {t.transition.nowhere}
          </Button>
        ) : (
          <Button
            className="text-button"
            aria-label={t.transition.withoutPartFor(words)}
            onPress={() => {
              handOn()
              void leaveOut(annotations, anchor)
            }}
          >
            {t.transition.withoutPart}
          </Button>
        )}
      </div>
    </Item>
  )
}

interface TextsProps {
  readonly anchor: Anchor
  readonly candidates: readonly Candidate[]
  readonly onHere: (candidate: Candidate) => void
}

/** What was chosen, and beside it what may be that now; the nearest is what the old text is held against. */
const Texts = ({ anchor, candidates, onHere }: TextsProps): ReactNode => {
  const report = useReport()
  const compared = useMemo(
    () =>
      candidates.map((candidate) => ({
        candidate,
        all: differences(anchor.quote, candidate.text)
      })),
    [anchor, candidates]
  )
  const nearest = compared[0]?.all ?? [{ kind: 'same', text: anchor.quote } as const]
  return (
    <div className="transition-texts">
      <div>
        <p className="displaced-label">
          <FormerPlace anchor={anchor} />
        </p>
        <Compared differences={nearest} side="gone" />
      </div>
      <div className="transition-now">
        {compared.length === 0 && <p>{t.transition.partGone}</p>}
        {compared.map(({ candidate, all }) => {
          const [at] = candidate.places
          if (at === undefined) return null
          return (
            <div key={JSON.stringify(candidate.places)} className="displaced-candidate">
              <p className="displaced-label">
                {t.transition.nowAt}
                <NewPlace at={at} />
              </p>
              <Compared differences={all} side="new" />
              <Button
                className="button"
                aria-label={t.transition.hereAt(placeNameIn(report, at))}
                onPress={() => {
                  onHere(candidate)
                }}
              >
                {t.transition.here}
              </Button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
