import { useMemo, useState } from 'react'
import {
  noProcedureFilter,
  type Grouping,
  type ProcedureFilter
} from '../../../shared/reference/procedures'
import { requiredContext } from '../../app/required-context'

/** What the reader wants to see of the procedures; it stays when they go to a card and come back. */
export interface ProcedureFilterState {
  readonly filter: ProcedureFilter
  readonly grouping: Grouping
  readonly change: (part: Partial<ProcedureFilter>) => void
  readonly group: (grouping: Grouping) => void
}

export const [ProcedureFilterProvider, useProcedureFilter] =
  requiredContext<ProcedureFilterState>('procedure filter')

export const useProcedureFilterState = (): ProcedureFilterState => {
  const [filter, setFilter] = useState(noProcedureFilter)
  const [grouping, group] = useState<Grouping>('phase')
  return useMemo(
    () => ({
      filter,
      grouping,
      change: (part) => {
        setFilter((before) => ({ ...before, ...part }))
      },
      group
    }),
    [filter, grouping]
  )
}
