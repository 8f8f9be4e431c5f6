import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { filteredOrganisations, groupsByKind } from '../../../shared/reference/by-kind'
import {
  organisationKinds,
  type Organisation,
  type Reference
} from '../../../shared/reference/model'
import { proceduresOf } from '../../../shared/reference/relations'
import { t } from '../../text/nl'
import { EntryLink } from '../EntryLink'
import { KindSection } from '../KindSection'
import { LongList, mostAtOnce } from '../LongList'
import { WordsField } from '../WordsField'
import { useViewChoices } from '../view-choices'

/** Height of a usual row, in CSS pixels. */
const rowHeight = 66

/** The organisations by kind, and only those that fit what is typed. */
export const OrganisationList = ({ reference }: { readonly reference: Reference }): ReactNode => {
  const { choices, choose } = useViewChoices()
  // The field answers a key at once; the list comes a moment later.
  const words = useDeferredValue(choices.organisation)
  const shown = useMemo(() => filteredOrganisations(reference, words), [reference, words])
  const groups = useMemo(() => groupsByKind(shown, organisationKinds), [shown])
  const isWhole = shown.length <= mostAtOnce
  return (
    <>
      <WordsField
        label={t.organisation.filter}
        words={choices.organisation}
        onWords={(organisation) => {
          choose({ organisation })
        }}
      />
      <p role="status" className="entry-state">
        {t.organisation.found(shown.length, reference.organisations.length)}
      </p>
      {shown.length === 0 && <p className="entry-nothing">{t.reference.nothingFits}</p>}
      {groups.map(({ kind, entries }, at) => (
        <KindSection key={kind} title={t.organisation.kinds[kind]} amount={entries.length}>
          <LongList
            rows={entries}
            keyOf={({ id }) => id}
            className="entry-rows"
            rowHeight={rowHeight}
            isWhole={isWhole}
            isFirst={at === 0}
          >
            {(organisation) => (
              <OrganisationRow
                organisation={organisation}
                procedures={proceduresOf(reference, organisation.id).length}
              />
            )}
          </LongList>
        </KindSection>
      ))}
    </>
  )
}

interface OrganisationRowProps {
  readonly organisation: Organisation
  /** In how many procedures it is. */
  readonly procedures: number
}

const OrganisationRow = ({ organisation, procedures }: OrganisationRowProps): ReactNode => {
  const { id, name, abbreviation, role, mentions } = organisation
  const amounts = [
    ...(procedures === 0 ? [] : [t.organisation.inProcedures(procedures)]),
    t.organisation.mentioned(mentions.length)
  ]
  return (
    <li className="entry-row">
      <p className="entry-row-name">
        <EntryLink kind="organisation" id={id}>
          {name}
        </EntryLink>
        {abbreviation !== null && <span className="entry-also">{abbreviation}</span>}
      </p>
      <p className="entry-row-amounts">{amounts.join(' · ')}</p>
      {role[0] !== undefined && <p className="entry-row-text">{role[0].text}</p>}
    </li>
  )
}
