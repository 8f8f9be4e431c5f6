import type { ReactNode } from 'react'
import type { Catalogue } from '../../shared/reference/catalogue'
import type { EntryKind, EntryName } from '../../shared/reference/entry'
import { useKeptStand } from '../app/useKeptStand'
import { t } from '../text/nl'
import { EntryList } from './EntryList'
import { EntryPage } from './EntryPage'
import { AbbreviationPage } from './abbreviations/AbbreviationPage'
import { AbbreviationsView } from './abbreviations/AbbreviationsView'
import { LawPage } from './laws/LawPage'
import { LawsView } from './laws/LawsView'
import { MeetingView } from './meeting/MeetingView'
import { OrganisationPage } from './organisations/OrganisationPage'
import { OrganisationsView } from './organisations/OrganisationsView'
import { ProcedurePage } from './procedures/ProcedurePage'
import { ProceduresView } from './procedures/ProceduresView'
import { useReference } from './reference'

/** What stands in the reference data; what is said until it is read, and where it cannot be. */
const Read = ({
  children
}: {
  readonly children: (catalogue: Catalogue) => ReactNode
}): ReactNode => {
  const state = useReference()
  switch (state.kind) {
    case 'reading':
      return <p role="status">{t.reference.reading}</p>
    case 'read':
      return children(state.catalogue)
    case 'failed':
      return (
        <article className="data-view">
          <h1 className="data-title">{t.reference.problemTitle}</h1>
          <p className="data-intro">{t.reference.problem[state.problem.kind]}</p>
        </article>
      )
  }
}

/** All entries of a kind. */
export const ReferenceOverview = ({ kind }: { readonly kind: EntryKind }): ReactNode => (
  <Read>
    {(catalogue) => (
      <Standing key={kind}>
        <Overview catalogue={catalogue} kind={kind} />
      </Standing>
    )}
  </Read>
)

interface OverviewProps {
  readonly catalogue: Catalogue
  readonly kind: EntryKind
}

const Overview = ({ catalogue, kind }: OverviewProps): ReactNode => {
  switch (kind) {
    case 'procedure':
      return <ProceduresView catalogue={catalogue} />
    case 'organisation':
      return <OrganisationsView catalogue={catalogue} />
    case 'law':
      return <LawsView catalogue={catalogue} />
    case 'abbreviation':
      return <AbbreviationsView catalogue={catalogue} />
    case 'figure':
    case 'event':
      return <EntryList catalogue={catalogue} kind={kind} />
  }
}

/** One entry. */
export const ReferenceEntry = (name: EntryName): ReactNode => (
  <Read>
    {(catalogue) => (
      <Standing key={`${name.entry} ${name.id}`}>
        <Entry catalogue={catalogue} name={name} />
      </Standing>
    )}
  </Read>
)

interface EntryProps {
  readonly catalogue: Catalogue
  readonly name: EntryName
}

const Entry = ({ catalogue, name }: EntryProps): ReactNode => {
  const { entries } = catalogue
  const { entry: kind, id } = name
  if (kind === 'procedure') return <ProcedurePage catalogue={catalogue} id={id} />
  const organisation = kind === 'organisation' ? entries.organisation.get(id) : undefined
  if (organisation !== undefined)
    return <OrganisationPage catalogue={catalogue} organisation={organisation} />
  const law = kind === 'law' ? entries.law.get(id) : undefined
  if (law !== undefined) return <LawPage catalogue={catalogue} law={law} />
  const abbreviation = kind === 'abbreviation' ? entries.abbreviation.get(id) : undefined
  if (abbreviation !== undefined)
    return <AbbreviationPage catalogue={catalogue} abbreviation={abbreviation} />
  return <EntryPage catalogue={catalogue} name={name} />
}

/** The view for a meeting. */
export const ReferenceMeeting = (): ReactNode => (
  <Read>
    {(catalogue) => (
      <Standing>
        <MeetingView catalogue={catalogue} />
      </Standing>
    )}
  </Read>
)

/** Who comes back finds the view as it was left. */
const Standing = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const page = useKeptStand<HTMLDivElement>()
  return <div ref={page}>{children}</div>
}
