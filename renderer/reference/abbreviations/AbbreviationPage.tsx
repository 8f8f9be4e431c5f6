import { useMemo, type ReactNode } from 'react'
import type { Catalogue } from '../../../shared/reference/catalogue'
import { abbreviationId } from '../../../shared/reference/entry'
import type { Abbreviation } from '../../../shared/reference/model'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { t } from '../../text/nl'
import { EntryActions } from '../EntryActions'
import { EntryLink } from '../EntryLink'
import { EntrySection } from '../EntrySection'
import { Mentions } from '../Mentions'
import { OverviewLink } from '../OverviewLink'
import { SourceLine } from '../SourceLine'

interface AbbreviationPageProps {
  readonly catalogue: Catalogue
  readonly abbreviation: Abbreviation
}

/** All that is known of an abbreviation. */
export const AbbreviationPage = ({ catalogue, abbreviation }: AbbreviationPageProps): ReactNode => {
  const heading = useHeadingFocus()
  const { short, long, also, note, organisation: id, mentions } = abbreviation
  const organisation = catalogue.reference.organisations.find((one) => one.id === id)
  const searched = useMemo(() => [short, ...also], [short, also])
  const text = t.abbreviation
  return (
    <article className="data-view entry-view">
      <OverviewLink kind="abbreviation" />
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {short}
      </h1>
      <p className="entry-meaning">{long}</p>
      <dl className="entry-facts">
        {also.length > 0 && (
          <div className="data-fact">
            <dt>{text.other}</dt>
            <dd>{also.join(', ')}</dd>
          </div>
        )}
        {note !== null && (
          <div className="data-fact">
            <dt>{text.remark}</dt>
            <dd>{note}</dd>
          </div>
        )}
        {organisation !== undefined && (
          <div className="data-fact">
            <dt>{text.organisation}</dt>
            <dd>
              <EntryLink kind="organisation" id={organisation.id}>
                {organisation.name}
              </EntryLink>
            </dd>
          </div>
        )}
      </dl>
      <EntryActions entry="abbreviation" id={abbreviationId(short)} />
      <EntrySection title={text.explained} empty={null}>
        {abbreviation.toegevoegd ? (
          <>
            <p>{text.notExplained}</p>
            <p className="entry-added">{t.reference.added}</p>
          </>
        ) : (
          <SourceLine source={abbreviation} of={short} />
        )}
      </EntrySection>
      <Mentions mentions={mentions} searched={searched} />
    </article>
  )
}
