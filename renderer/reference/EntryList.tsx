import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { entriesOfKind, type Catalogue } from '../../shared/reference/catalogue'
import type { EntryKind } from '../../shared/reference/entry'
import { addressOfEntry } from '../app/address'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { t } from '../text/nl'

interface EntryListProps {
  readonly catalogue: Catalogue
  readonly kind: EntryKind
}

/** The entries of a kind, as a plain list. */
export const EntryList = ({ catalogue, kind }: EntryListProps): ReactNode => {
  const heading = useHeadingFocus()
  return (
    <article className="data-view">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t[kind].title}
      </h1>
      <ul className="entry-list">
        {entriesOfKind(catalogue, kind).map((entry) => (
          <li key={entry.id}>
            <Link className="text-link" href={addressOfEntry(catalogue.reference.edition, entry)}>
              {entry.name}
            </Link>
            {entry.also !== null && ` (${entry.also})`}
          </li>
        ))}
      </ul>
    </article>
  )
}
