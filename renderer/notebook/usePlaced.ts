import { useMemo } from 'react'
import { isFiltering, passes, type NotebookFilter } from '../../shared/notes/filter'
import type { Annotation } from '../../shared/notes/model'
import { placeIn } from '../../shared/notes/standing'
import { othersThan, useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { useNotes } from '../notes/notes'
import { placedIn, type Placed } from './groups'

/** All annotations, with where each stands; what stayed as it was is the same object. */
export const usePlaced = (): readonly Placed[] => {
  const library = useLibrary()
  const report = useReport()
  const { all, lent, standing, ownerOf } = useNotes()
  const placed = useMemo(() => {
    const others = othersThan(library, report)
    const placeOf = (one: Annotation) => placeIn(standing(one))
    return placedIn(library, report, others, placeOf, ownerOf)
  }, [library, report, standing, ownerOf])
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
