import type { ReactNode } from 'react'
import { abbreviationId } from '../../../shared/reference/entry'
import type { Abbreviation } from '../../../shared/reference/model'
import { t } from '../../text/nl'
import { EntryLink } from '../EntryLink'
import { SourceLink } from '../SourceLink'

/** An abbreviation in the list, with what it means and who says so. */
export const AbbreviationRow = ({
  abbreviation
}: {
  readonly abbreviation: Abbreviation
}): ReactNode => {
  const { short, long, also, note, mentions } = abbreviation
  return (
    <li className="entry-row">
      <p className="entry-row-name">
        <EntryLink kind="abbreviation" id={abbreviationId(short)}>
          {short}
        </EntryLink>
        <span className="entry-expansion">{long}</span>
      </p>
      <p className="entry-row-amounts">{t.abbreviation.mentioned(mentions.length)}</p>
      {also.length > 0 && <p className="entry-row-text">{t.abbreviation.also(also)}</p>}
      {note !== null && <Remark note={note} />}
      {abbreviation.toegevoegd ? (
        <p className="entry-added">{t.reference.added}</p>
      ) : (
        <p className="entry-row-source">
          <SourceLink source={abbreviation} of={short} />
        </p>
      )}
    </li>
  )
}

/** An editor's remark on an abbreviation or a term. */
export const Remark = ({ note }: { readonly note: string }): ReactNode => (
  <p className="entry-row-text">
    <b>{`${t.abbreviation.remark}: `}</b>
    {note}
  </p>
)
