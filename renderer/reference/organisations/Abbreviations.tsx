import type { ReactNode } from 'react'
import { abbreviationId } from '../../../shared/reference/entry'
import type { Abbreviation } from '../../../shared/reference/model'
import { t } from '../../text/nl'
import { EntryLink } from '../EntryLink'
import { EntrySection } from '../EntrySection'

/** The abbreviations of an organisation, with what they stand for and who says so. */
export const Abbreviations = ({
  abbreviations
}: {
  readonly abbreviations: readonly Abbreviation[]
}): ReactNode => (
  <EntrySection title={t.organisation.abbreviations} empty={null}>
    <ul className="entry-plain">
      {abbreviations.map(({ short, long, toegevoegd }) => (
        <li key={short}>
          <EntryLink kind="abbreviation" id={abbreviationId(short)}>
            {short}
          </EntryLink>{' '}
          {long}
          {toegevoegd && <span className="entry-added-inline">{t.reference.added}</span>}
        </li>
      ))}
    </ul>
  </EntrySection>
)
