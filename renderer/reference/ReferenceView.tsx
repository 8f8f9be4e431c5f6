import type { ReactNode } from 'react'
import type { Catalogue } from '../../shared/reference/catalogue'
import type { EntryKind, EntryName } from '../../shared/reference/entry'
import { useKeptStand } from '../app/useKeptStand'
import { t } from '../text/nl'
import { EntryList } from './EntryList'
import { EntryPage } from './EntryPage'
import { MeetingView } from './meeting/MeetingView'
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
        {kind === 'procedure' ? (
          <ProceduresView catalogue={catalogue} />
        ) : (
          <EntryList catalogue={catalogue} kind={kind} />
        )}
      </Standing>
    )}
  </Read>
)

/** One entry. */
export const ReferenceEntry = (name: EntryName): ReactNode => (
  <Read>
    {(catalogue) => (
      <Standing key={`${name.entry} ${name.id}`}>
        {name.entry === 'procedure' ? (
          <ProcedurePage catalogue={catalogue} id={name.id} />
        ) : (
          <EntryPage catalogue={catalogue} name={name} />
        )}
      </Standing>
    )}
  </Read>
)

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
