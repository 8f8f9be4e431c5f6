import type { ReactNode } from 'react'
import { MeetingProvider, useMeetingState } from './meeting/state'
import { ProcedureFilterProvider, useProcedureFilterState } from './procedures/filter-state'
import { ViewChoicesProvider, useViewChoicesState } from './view-choices'

/** What the reader chose and typed in the reference views; it stays when they go elsewhere and come back. */
export const ReferenceChoices = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <ProcedureFilterProvider value={useProcedureFilterState()}>
    <ViewChoicesProvider value={useViewChoicesState()}>
      <MeetingProvider value={useMeetingState()}>{children}</MeetingProvider>
    </ViewChoicesProvider>
  </ProcedureFilterProvider>
)
