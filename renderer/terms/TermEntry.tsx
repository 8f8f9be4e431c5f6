import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { citationOf } from '../../shared/corpus/outline'
import { abbreviationId } from '../../shared/reference/entry'
import type { Term } from '../../shared/reference/lexicon'
import { addressOf, addressOfEntry } from '../app/address'
import { useReport } from '../app/report'
import { t } from '../text/nl'

interface TermEntryProps {
  readonly term: Term
  /** How often the part that is read has it. */
  readonly amount: number
  /** True when the reader came to it from the text. */
  readonly isOpened: boolean
}

/** An abbreviation with all that is known of it. */
export const TermEntry = ({ term, amount, isOpened }: TermEntryProps): ReactNode => {
  const { edition } = useReport()
  const { short, long, also, note, given } = term
  return (
    <li className="terms-entry" tabIndex={-1} {...(isOpened ? { 'aria-current': true } : {})}>
      <p className="terms-short">
        {short}
        {amount > 0 && <span className="terms-amount">{t.terms.times(amount)}</span>}
      </p>
      <p>{long}</p>
      {also.length > 0 && <p className="terms-more">{t.terms.also(also)}</p>}
      {note !== null && (
        <p className="terms-more">
          <b>{`${t.terms.note}: `}</b>
          {note}
        </p>
      )}
      {given === null ? (
        <p className="term-added">{t.terms.added}</p>
      ) : (
        <SourceLink block={given.block} />
      )}
      <Link
        className="text-link terms-source"
        aria-label={t.abbreviation.toEntryOf(short)}
        href={addressOfEntry(edition.id, { entry: 'abbreviation', id: abbreviationId(short) })}
      >
        {t.abbreviation.toEntry}
      </Link>
    </li>
  )
}

/** The way to the passage that expands it. */
const SourceLink = ({ block: id }: Pick<NonNullable<Term['given']>, 'block'>): ReactNode => {
  const outline = useReport()
  const block = outline.blocks.get(id)
  return (
    block !== undefined && (
      <Link className="text-link terms-source" href={addressOf(outline, id)}>
        {t.terms.explainedAt(citationOf(outline, block))}
      </Link>
    )
  )
}
