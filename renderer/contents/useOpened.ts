import { useMemo, useState } from 'react'
import { expandableIn } from '../../shared/contents/rows'
import type { SectionId } from '../../shared/corpus/model'
import { pathOf, type Outline } from '../../shared/corpus/outline'

export interface Opened {
  readonly isExpanded: (id: SectionId) => boolean
  readonly setExpanded: (id: SectionId, isExpanded: boolean) => void
  /** Whether everything that can be opened is. */
  readonly isAll: boolean
  readonly setAll: (isExpanded: boolean) => void
}

/** What the reader opened or closed; what the reader left alone follows the section that is read. */
export const useOpened = (outline: Outline, current: SectionId | null): Opened => {
  const [chosen, setChosen] = useState<ReadonlyMap<SectionId, boolean>>(new Map())
  const expandable = useMemo(() => expandableIn(outline.parts), [outline])
  return useMemo(() => {
    const path = new Set(current === null ? [] : pathOf(outline, current).map(({ id }) => id))
    const isExpanded = (id: SectionId): boolean => chosen.get(id) ?? path.has(id)
    return {
      isExpanded,
      setExpanded: (id, isOpen) => {
        setChosen((before) => new Map([...before, [id, isOpen]]))
      },
      isAll: expandable.every(isExpanded),
      setAll: (isOpen) => {
        setChosen(new Map(expandable.map((id) => [id, isOpen])))
      }
    }
  }, [outline, current, chosen, expandable])
}
