import { useMemo, useState } from 'react'
import { noFilter, type NotebookFilter } from '../../shared/notes/filter'
import { requiredContext } from '../app/required-context'

/** What the reader wants to see of the notebook; it stays when they go to a passage and come back. */
export interface NotebookFilterState {
  readonly filter: NotebookFilter
  readonly change: (part: Partial<NotebookFilter>) => void
  /** Shows everything again, in the order that was chosen. */
  readonly clear: () => void
}

export const [NotebookFilterProvider, useNotebookFilter] =
  requiredContext<NotebookFilterState>('notebook filter')

export const useNotebookFilterState = (): NotebookFilterState => {
  const [filter, setFilter] = useState(noFilter)
  return useMemo(
    () => ({
      filter,
      change: (part) => {
        setFilter((before) => ({ ...before, ...part }))
      },
      clear: () => {
        setFilter(({ order }) => ({ ...noFilter, order }))
      }
    }),
    [filter]
  )
}
