import { useEffect, useMemo, useState } from 'react'
import { withItems } from '../../shared/collections/acts'
import type { Collection, Item, ItemId } from '../../shared/collections/model'

/** Something that was begun, behind an item or at the end. */
interface Begun {
  readonly item: Item
  readonly behind: ItemId | null
  /** When, in milliseconds since 1970. */
  readonly at: number
}

export interface Beginning {
  /** The collection with what was begun. */
  readonly collection: Collection
  readonly begin: (begun: Begun) => void
  /** It could not be kept. */
  readonly stop: () => void
}

/** Shows what was begun before the notebook has it, so that what the reader types at once goes into it. */
export const useBegun = (kept: Collection): Beginning => {
  const [begun, setBegun] = useState<Begun | null>(null)
  const isKept = begun !== null && kept.items.some(({ id }) => id === begun.item.id)
  useEffect(() => {
    if (!isKept) return
    // From here on the notebook says whether it is there: it may be undone.
    const forgetting = setTimeout(() => {
      setBegun(null)
    })
    return () => {
      clearTimeout(forgetting)
    }
  }, [isKept])
  const collection = useMemo(() => {
    if (begun === null || isKept) return kept
    const after = withItems(kept, [begun.item], begun.behind, begun.at)
    return after.ok ? after.value : kept
  }, [kept, begun, isKept])
  return {
    collection,
    begin: setBegun,
    stop: () => {
      setBegun(null)
    }
  }
}
