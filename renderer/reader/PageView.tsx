import type { ReactNode } from 'react'
import type { EntryKind } from '../../shared/reference/entry'
import type { PageId } from '../app/address'
import { useKeptStand } from '../app/useKeptStand'
import { AssignmentsView } from '../assignments/AssignmentsView'
import { CardsView } from '../cards/CardsView'
import { CollectionsView } from '../collections/CollectionsView'
import { DataView } from '../data/DataView'
import { GroupView } from '../group/GroupView'
import { LibraryView } from '../library/LibraryView'
import { NotebookView } from '../notebook/NotebookView'
import { ReferenceMeeting, ReferenceOverview } from '../reference/ReferenceView'
import { TransitionView } from '../transition/TransitionView'

/** A page that is found as it was left by who comes back to it. */
export const KeptPage = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const page = useKeptStand<HTMLDivElement>()
  return (
    <div ref={page} className="kept-page">
      {children}
    </div>
  )
}

/** The pages of the reference data are read first, and keep by themselves how they stand. */
export const PageView = ({ page }: { readonly page: PageId }): ReactNode => {
  switch (page) {
    case 'meeting':
      return <ReferenceMeeting />
    case 'procedure':
    case 'organisation':
    case 'law':
    case 'figure':
    case 'event':
    case 'abbreviation':
      return <ReferenceOverview kind={page} />
    default:
      return (
        <KeptPage key={page}>
          <OwnPage page={page} />
        </KeptPage>
      )
  }
}

interface OwnPageProps {
  readonly page: Exclude<PageId, EntryKind | 'meeting'>
}

const OwnPage = ({ page }: OwnPageProps): ReactNode => {
  switch (page) {
    case 'collections':
      return <CollectionsView />
    case 'assignments':
      return <AssignmentsView />
    case 'data':
      return <DataView />
    case 'group':
      return <GroupView />
    case 'library':
      return <LibraryView />
    case 'notebook':
      return <NotebookView />
    case 'cards':
      return <CardsView />
    case 'transition':
      return <TransitionView />
  }
}
