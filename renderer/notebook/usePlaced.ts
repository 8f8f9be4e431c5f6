import { useMemo } from 'react'
import { isFiltering, passes, type NotebookFilter } from '../../shared/notes/filter'
import { useNotes } from '../notes/notes'
import type { Placed } from '../notes/placed'

/** All annotations, with where each stands; what stayed as it was is the same object. */
export const usePlaced = (): readonly Placed[] => {
  const { all, lent, placed } = useNotes()
  return useMemo(() => [...all, ...lent].map(placed), [all, lent, placed])
}

/** What a filter shows of annotations, in their order; the same list where that is all of them. */
export const shownBy = (filter: NotebookFilter, placed: readonly Placed[]): readonly Placed[] => {
  if (!isFiltering(filter)) return placed
  const isShown = passes(filter)
  return placed.filter(({ annotation, owner, at }) =>
    isShown(annotation, at?.part ?? null, owner?.id ?? 'own')
  )
}
