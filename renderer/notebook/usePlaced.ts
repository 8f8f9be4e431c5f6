import { useMemo } from 'react'
import { passes, type NotebookFilter } from '../../shared/notes/filter'
import type { Annotation } from '../../shared/notes/model'
import { placeIn } from '../../shared/notes/standing'
import { othersThan, useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { useNotes, type Notes } from '../notes/notes'
import { placedIn, type Placed } from './groups'

/** All annotations, with where each stands. */
export const usePlaced = (): readonly Placed[] => {
  const library = useLibrary()
  const report = useReport()
  const { all, lent, standing, ownerOf } = useNotes()
  return useMemo(() => {
    const others = othersThan(library, report)
    const placeOf = (one: Annotation) => placeIn(standing(one))
    return [...all, ...lent].map(placedIn(library, report, others, placeOf, ownerOf))
  }, [library, report, all, lent, standing, ownerOf])
}

/** What a filter shows of all annotations. */
export const shownBy = (
  filter: NotebookFilter,
  placed: readonly Placed[],
  ownerOf: Notes['ownerOf']
): readonly Placed[] => {
  const partOf = new Map(placed.map(({ annotation, at }) => [annotation, at?.part ?? null]))
  const isShown = passes(
    filter,
    (annotation) => partOf.get(annotation) ?? null,
    (annotation) => ownerOf(annotation)?.id ?? 'own'
  )
  return placed.filter(({ annotation }) => isShown(annotation))
}
