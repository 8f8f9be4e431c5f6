import type { ReactNode } from 'react'
import { MeetingProvider, useMeetingState } from './meeting/state'
import { ProcedureFilterProvider, useProcedureFilterState } from './procedures/filter-state'
import { ViewChoicesProvider, useViewChoicesState } from './view-choices'
import { ViewFiltersProvider, useViewFiltersState } from './view-filters'

/** What the reader chose and typed in the reference views; it stays when they go elsewhere and come back. */
export const ReferenceChoices = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <ProcedureFilterProvider value={useProcedureFilterState()}>
    <ViewChoicesProvider value={useViewChoicesState()}>
      <ViewFiltersProvider value={useViewFiltersState()}>
        <MeetingProvider value={useMeetingState()}>{children}</MeetingProvider>
      </ViewFiltersProvider>
    </ViewChoicesProvider>
  </ProcedureFilterProvider>
)
