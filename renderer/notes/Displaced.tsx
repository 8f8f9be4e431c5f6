import { useId, type ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import type { Candidate } from '../../shared/anchor/model'
import { isFromFile } from '../../shared/exchange/nowhere'
import type { Anchor } from '../../shared/notes/model'
import { shortened, withSigns } from '../../shared/text/unseen'
import { Chunks, isBeginning } from '../app/Chunks'
import { addressOf } from '../app/address'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { EntryItems, meaningOf, NotesEntry } from './NotesEntry'
import { useDeskActs, type Displaced } from './desk'
import type { Entry } from './entries'
import { placeNameIn } from './place-name'

/** Heights of usual entries, in CSS pixels. */
const checkHeight = 420
const lostHeight = 160

/** As much of a quote as a button needs to be told from another. */
const shortQuote = (quote: string): string => shortened(withSigns(quote), 60)

interface SectionProps {
  readonly title: string
  readonly advice: string
  readonly children: ReactNode
}

const Section = ({ title, advice, children }: SectionProps): ReactNode => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="displaced">
      <h3 id={id} className="notes-title">
        {title}
      </h3>
      <p className="displaced-advice">{advice}</p>
      {children}
    </section>
  )
}

/** Why a place is not certain: the text of the report was changed, or the words come from a file of another program. */
const origins = ['changed', 'fromFile'] as const
type Origin = (typeof origins)[number]

const originOf = ({ annotations: [one] }: Entry): Origin =>
  isFromFile(one) ? 'fromFile' : 'changed'

/** An entry, the passage of it that has to be placed, and what that may be now. */
export interface Unsure {
  readonly entry: Entry
  readonly asked: Anchor
  readonly candidates: readonly Candidate[]
}

/** What may stand in more than one place, or was edited: the reader says where it belongs. */
export const ToCheck = ({ all }: { readonly all: readonly Unsure[] }): ReactNode =>
  origins.map((origin) => {
    const own = all.filter(({ entry }) => originOf(entry) === origin)
    return own.length > 0 && <ToCheckFrom key={origin} origin={origin} all={own} />
  })

interface ToCheckFromProps {
  readonly origin: Origin
  readonly all: readonly Unsure[]
}

const ToCheckFrom = ({ origin, all }: ToCheckFromProps): ReactNode => (
  <Section title={t.standing.toCheck[origin].title} advice={t.standing.toCheck[origin].advice}>
    <Chunks rows={all} rowHeight={checkHeight} isKept={isBeginning}>
      {(chunk) => (
        <ol className="notes-list">
          {chunk.map((one) => (
            <CheckEntry key={one.entry.key} {...one} origin={origin} />
          ))}
        </ol>
      )}
    </Chunks>
  </Section>
)

const CheckEntry = ({
  entry,
  asked,
  candidates,
  origin
}: Unsure & Pick<ToCheckFromProps, 'origin'>): ReactNode => {
  const { place } = useDeskActs()
  const { was, now } = t.standing.toCheck[origin]
  return (
    <li className="entry" data-meaning={meaningOf(entry)}>
      <p className="displaced-label">{was}</p>
      <blockquote className="displaced-quote">{withSigns(asked.quote)}</blockquote>
      <EntryItems entry={entry} place={t.notes.noPlace} />
      <p className="displaced-label">{now(candidates.length)}</p>
      <ol className="displaced-candidates">
        {candidates.map((candidate) => (
          <CandidateItem
            key={JSON.stringify(candidate.places)}
            displaced={{ annotations: entry.annotations, asked }}
            candidate={candidate}
          />
        ))}
      </ol>
      <Button
        className="text-button"
        aria-label={t.standing.toCheck.elsewhereFor(shortQuote(asked.quote))}
        onPress={() => {
          place({ annotations: entry.annotations, asked })
        }}
      >
        {t.standing.toCheck.elsewhere}
      </Button>
    </li>
  )
}

interface CandidateItemProps {
  readonly displaced: Displaced
  readonly candidate: Candidate
}

const CandidateItem = ({ displaced, candidate }: CandidateItemProps): ReactNode => {
  const outline = useReport()
  const { putAt } = useDeskActs()
  // A passage hangs on one block: what was cut by a border, on the one that has most of it.
  const [at] = candidate.places.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start)
  )
  if (at === undefined) return null
  const place = placeNameIn(outline, at)
  return (
    <li className="displaced-candidate">
      <Link className="displaced-place" href={addressOf(outline, at.block)}>
        {place}
      </Link>
      <blockquote className="displaced-quote">{withSigns(candidate.text)}</blockquote>
      <Button
        className="button"
        aria-label={t.standing.toCheck.hereAt(place)}
        onPress={() => void putAt(displaced, at)}
      >
        {t.standing.toCheck.here}
      </Button>
    </li>
  )
}

/** What is not in this edition: kept with its quote, and put back by hand. */
export const WithoutPlace = ({ entries }: { readonly entries: readonly Entry[] }): ReactNode =>
  origins.map((origin) => {
    const own = entries.filter((entry) => originOf(entry) === origin)
    return own.length > 0 && <WithoutPlaceFrom key={origin} origin={origin} entries={own} />
  })

interface WithoutPlaceFromProps {
  readonly origin: Origin
  readonly entries: readonly Entry[]
}

const WithoutPlaceFrom = ({ origin, entries }: WithoutPlaceFromProps): ReactNode => {
  const { place } = useDeskActs()
  return (
    <Section {...t.standing.lost[origin]}>
      <Chunks rows={entries} rowHeight={lostHeight} isKept={isBeginning}>
        {(chunk) => (
          <ol className="notes-list">
            {chunk.map((entry) => (
              <NotesEntry key={entry.key} entry={entry}>
                <Button
                  className="text-button"
                  aria-label={t.standing.lost.putBackFor(
                    shortQuote(entry.annotations[0].anchor.quote)
                  )}
                  onPress={() => {
                    place({ annotations: entry.annotations, asked: null })
                  }}
                >
                  {t.standing.lost.putBack}
                </Button>
              </NotesEntry>
            ))}
          </ol>
        )}
      </Chunks>
    </Section>
  )
}
