import type { ReactNode } from 'react'
import type { Involvement } from '../../../shared/reference/relations'
import { EntryLink } from '../EntryLink'
import { SourcedList } from '../SourcedList'

/** Procedures that an organisation is in, each with what the report calls it there and where. */
export const Involvements = ({
  involvements
}: {
  readonly involvements: readonly Involvement[]
}): ReactNode => (
  <ul className="entry-rows">
    {involvements.map(({ procedure: { id, name }, parties }) => (
      <li key={id} className="entry-row">
        <p className="entry-row-name">
          <EntryLink kind="procedure" id={id}>
            {name}
          </EntryLink>
        </p>
        <SourcedList statements={parties} wordsOf={(party) => party.name} />
      </li>
    ))}
  </ul>
)
