import type { ReactNode } from 'react'
import type { Catalogue } from '../../shared/reference/catalogue'
import type { EntryKind, EntryName } from '../../shared/reference/entry'
import { entryElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { useKeptStand } from '../app/useKeptStand'
import { t } from '../text/nl'
import { UnknownEntry } from './UnknownEntry'
import { AbbreviationPage } from './abbreviations/AbbreviationPage'
import { AbbreviationsView } from './abbreviations/AbbreviationsView'
import { FiguresView } from './figures/FiguresView'
import { LawPage } from './laws/LawPage'
import { LawsView } from './laws/LawsView'
import { MeetingView } from './meeting/MeetingView'
import { OrganisationPage } from './organisations/OrganisationPage'
import { OrganisationsView } from './organisations/OrganisationsView'
import { ProcedurePage } from './procedures/ProcedurePage'
import { ProceduresView } from './procedures/ProceduresView'
import { useReference } from './reference'
import { TimelineView } from './timeline/TimelineView'
import { useMarkInView } from './useMarkInView'

/** What stands in the reference data; what is said until it is read, and where it cannot be. */
const Read = ({
  children
}: {
  readonly children: (catalogue: Catalogue) => ReactNode
}): ReactNode => {
  const state = useReference()
  switch (state.kind) {
    case 'reading':
      return (
        <article className="data-view">
          <p role="status" className="data-intro">
            {t.reference.reading}
          </p>
        </article>
      )
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
      return <FiguresView catalogue={catalogue} asked={null} />
    case 'event':
      return <TimelineView catalogue={catalogue} asked={null} />
  }
}

/** One entry. */
export const ReferenceEntry = (name: EntryName): ReactNode => (
  <Read>
    {(catalogue) => (
      <Standing key={`${name.entry} ${name.id}`} of={isAmongOthers(name) ? null : name}>
        <Entry catalogue={catalogue} name={name} />
      </Standing>
    )}
  </Read>
)

interface EntryProps {
  readonly catalogue: Catalogue
  readonly name: EntryName
}

/** A figure and an event are shown among the others. */
const isAmongOthers = ({ entry }: EntryName): boolean => entry === 'figure' || entry === 'event'

const Entry = ({ catalogue, name }: EntryProps): ReactNode => {
  const { entry: kind, id } = name
  switch (kind) {
    case 'procedure':
      return <ProcedurePage catalogue={catalogue} id={id} />
    case 'figure':
      return <FiguresView catalogue={catalogue} asked={id} />
    case 'event':
      return <TimelineView catalogue={catalogue} asked={id} />
    case 'organisation': {
      const organisation = catalogue.entries.organisation.get(id)
      return organisation === undefined ? (
        <UnknownEntry kind={kind} />
      ) : (
        <OrganisationPage catalogue={catalogue} organisation={organisation} />
      )
    }
    case 'law': {
      const law = catalogue.entries.law.get(id)
      return law === undefined ? (
        <UnknownEntry kind={kind} />
      ) : (
        <LawPage catalogue={catalogue} law={law} />
      )
    }
    case 'abbreviation': {
      const abbreviation = catalogue.entries.abbreviation.get(id)
      return abbreviation === undefined ? (
        <UnknownEntry kind={kind} />
      ) : (
        <AbbreviationPage catalogue={catalogue} abbreviation={abbreviation} />
      )
    }
  }
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

interface StandingProps {
  /** The entry that the page is all about. */
  readonly of?: EntryName | null
  readonly children: ReactNode
}

/** Who comes back finds the view as it was left; who opens a hit, the words by which it was found. */
const Standing = ({ of = null, children }: StandingProps): ReactNode => {
  const page = useKeptStand<HTMLDivElement>()
  useMarkInView()
  const surface = useSurfaceId()
  return (
    <div ref={page} {...(of === null ? {} : { id: entryElementId(surface, of) })}>
      {children}
    </div>
  )
}
