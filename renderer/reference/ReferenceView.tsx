import type { ReactNode } from 'react'
import type { Catalogue } from '../../shared/reference/catalogue'
import type { EntryKind, EntryName } from '../../shared/reference/entry'
import { useKeptStand } from '../app/useKeptStand'
import { t } from '../text/nl'
import { EntryList } from './EntryList'
import { EntryPage } from './EntryPage'
import { FiguresView } from './figures/FiguresView'
import { useReference } from './reference'
import { TimelineView } from './timeline/TimelineView'

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

interface OverviewProps {
  readonly catalogue: Catalogue
  readonly kind: EntryKind
}

const Overview = ({ catalogue, kind }: OverviewProps): ReactNode => {
  switch (kind) {
    case 'figure':
      return <FiguresView catalogue={catalogue} asked={null} />
    case 'event':
      return <TimelineView catalogue={catalogue} asked={null} />
    default:
      return <EntryList catalogue={catalogue} kind={kind} />
  }
}

interface EntryProps {
  readonly catalogue: Catalogue
  readonly name: EntryName
}

/** An entry of a kind that has one page for all is shown among the others. */
const Entry = ({ catalogue, name }: EntryProps): ReactNode => {
  switch (name.entry) {
    case 'figure':
      return <FiguresView catalogue={catalogue} asked={name.id} />
    case 'event':
      return <TimelineView catalogue={catalogue} asked={name.id} />
    default:
      return <EntryPage catalogue={catalogue} name={name} />
  }
}

/** Who comes back finds the view as it was left. */
const Standing = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const page = useKeptStand<HTMLDivElement>()
  return <div ref={page}>{children}</div>
}
