/** The annotations of all reports as the notebook lists them. */
import { useEffect, useMemo } from 'react'
import { isFiltering, passes, type NotebookFilter } from '../../shared/notes/filter'
import type { Annotation } from '../../shared/notes/model'
import { usedTags, type UsedTag } from '../../shared/notes/tags'
import type { PartKey } from '../../shared/search/part'
import { inSlices } from '../anchors/in-slices'
import type { Library } from '../app/library'
import { requiredContext } from '../app/required-context'
import type { Notes } from '../notes/notes'
import type { Placed } from '../notes/placed'
import { groupsOf, inOrder, type Group } from './groups'

/** A chapter that something stands in. */
export interface ListedPart {
  readonly key: PartKey
  readonly title: string
}

/** All annotations, with where each stands, as they are listed where nothing is filtered. */
export interface Listed {
  /** In the order of the reports. */
  readonly placed: readonly Placed[]
  readonly groups: readonly Group[]
  readonly parts: readonly ListedPart[]
  readonly tags: readonly UsedTag[]
}

const listedOf = (annotations: readonly Placed[], library: Library): Listed => {
  const placed = inOrder(annotations, library, 'place')
  const groups = groupsOf(placed, library, 'place')
  return {
    placed,
    groups,
    parts: groups.flatMap(({ placed, title }) => {
      const key = placed[0]?.at?.part
      return key === undefined || title === null ? [] : [{ key, title }]
    }),
    tags: usedTags(placed.map(({ annotation }) => annotation))
  }
}

export const [ListedProvider, useListed] = requiredContext<() => Listed>('listed annotations')

/**
 * What the notebook lists, worked out once for who asks. It shows all of them at once, so where each stands and the list
 * are worked out beforehand, when the page has nothing else to do.
 */
export const useListedState = (
  { all, lent, placed }: Pick<Notes, 'all' | 'lent' | 'placed'>,
  library: Library
): (() => Listed) => {
  const listed = useMemo(() => {
    let found: Listed | null = null
    return (): Listed => (found ??= listedOf([...all, ...lent].map(placed), library))
  }, [all, lent, placed, library])
  useEffect(
    () =>
      inSlices<Annotation>([...all, ...lent], placed, () => {
        listed()
      }),
    [all, lent, placed, listed]
  )
  return listed
}

/** What a filter shows of annotations, in their order; the same list where that is all of them. */
export const shownBy = (filter: NotebookFilter, placed: readonly Placed[]): readonly Placed[] => {
  if (!isFiltering(filter)) return placed
  const isShown = passes(filter)
  return placed.filter(({ annotation, owner, at }) =>
    isShown(annotation, at?.part ?? null, owner?.id ?? 'own')
  )
}
