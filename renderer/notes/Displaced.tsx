import { useId, type ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import type { Candidate } from '../../shared/anchor/model'
import { withSigns } from '../../shared/text/unseen'
import { addressOf } from '../app/address'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { EntryItems, meaningOf, NotesEntry } from './NotesEntry'
import { useDesk } from './desk'
import type { Entry } from './entries'
import { placeNameIn } from './place-name'

/** As much of a quote as a button needs to be told from another. */
const shortQuote = (quote: string): string =>
  quote.length <= 60 ? quote : `${quote.slice(0, 60).trimEnd()}…`

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
      <ol className="notes-list">{children}</ol>
    </section>
  )
}

/** An entry, and the passages that may be what it was made on. */
export interface Unsure {
  readonly entry: Entry
  readonly candidates: readonly Candidate[]
}

/** What may stand in more than one place, or was edited: the reader says where it belongs. */
export const ToCheck = ({ all }: { readonly all: readonly Unsure[] }): ReactNode => (
  <Section title={t.standing.toCheck.title} advice={t.standing.toCheck.advice}>
    {all.map((one) => (
      <CheckEntry key={one.entry.key} {...one} />
    ))}
  </Section>
)

const CheckEntry = ({ entry, candidates }: Unsure): ReactNode => {
  const { place } = useDesk()
  const [{ anchor }] = entry.annotations
  return (
    <li className="entry" data-meaning={meaningOf(entry)}>
      <p className="displaced-label">{t.standing.toCheck.was}</p>
      <blockquote className="displaced-quote">{withSigns(anchor.quote)}</blockquote>
      <EntryItems entry={entry} place={t.notes.noPlace} />
      <p className="displaced-label">{t.standing.toCheck.now(candidates.length)}</p>
      <ol className="displaced-candidates">
        {candidates.map((candidate) => (
          <CandidateItem
            key={JSON.stringify(candidate.places)}
            entry={entry}
            candidate={candidate}
          />
        ))}
      </ol>
      <Button
        className="text-button"
        aria-label={t.standing.toCheck.elsewhereFor(shortQuote(anchor.quote))}
        onPress={() => {
          place(entry.annotations)
        }}
      >
        {t.standing.toCheck.elsewhere}
      </Button>
    </li>
  )
}

interface CandidateItemProps {
  readonly entry: Entry
  readonly candidate: Candidate
}

const CandidateItem = ({ entry, candidate }: CandidateItemProps): ReactNode => {
  const outline = useReport()
  const { putAt } = useDesk()
  // An annotation hangs on one block: of a passage over a border, on the one that has most of it.
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
        onPress={() => void putAt(entry.annotations, at)}
      >
        {t.standing.toCheck.here}
      </Button>
    </li>
  )
}

/** What is not in this edition: kept with its quote, and put back by hand. */
export const WithoutPlace = ({ entries }: { readonly entries: readonly Entry[] }): ReactNode => {
  const { place } = useDesk()
  return (
    <Section title={t.standing.lost.title} advice={t.standing.lost.advice}>
      {entries.map((entry) => (
        <NotesEntry key={entry.key} entry={entry}>
          <Button
            className="text-button"
            aria-label={t.standing.lost.putBackFor(shortQuote(entry.annotations[0].anchor.quote))}
            onPress={() => {
              place(entry.annotations)
            }}
          >
            {t.standing.lost.putBack}
          </Button>
        </NotesEntry>
      ))}
    </Section>
  )
}
