import { useLayoutEffect, useRef } from 'react'
import {
  withItems,
  withMoved,
  withoutItem,
  type CollectionProblem
} from '../../shared/collections/acts'
import type { Collection, Item, ItemId, WrittenItem } from '../../shared/collections/model'
import { ok, type Result } from '../../shared/result'
import { withSigns } from '../../shared/text/unseen'
import { useSurfaceId } from '../app/places'
import { useAnnouncer } from '../dialogs/announcements'
import { t } from '../text/nl'
import { freshItemId, useCollections } from './collections'
import type { Beginning } from './useBegun'

/** What of an item can have the focus besides the item itself. */
type Within = 'up' | 'down' | 'field'

export interface ItemActs {
  /** The id of the element of an item, or of something in it, on this surface. */
  readonly elementId: (item: ItemId, what?: Within) => string
  /** Moves an item; the focus stays where it was: on the item, or on something in it. */
  readonly move: (item: ItemId, step: -1 | 1, focus: Within | 'item') => Promise<void>
  /** Takes an item out; the focus goes to the one that comes in its place. */
  readonly takeOut: (item: ItemId) => Promise<void>
  /** Begins a text or a heading behind an item, at the end for null, with the focus in its field. */
  readonly begin: (kind: WrittenItem['kind'], behind: ItemId | null) => Promise<void>
}

const begun = (kind: WrittenItem['kind']): Item => {
  const id = freshItemId()
  return kind === 'text' ? { id, kind, body: '' } : { id, kind, title: '' }
}

/** What can be done with the items of a collection that is shown; `lastly` names what gets the focus when none is left. */
export const useItemActs = ({ collection, begin, stop }: Beginning, lastly: string): ItemActs => {
  const { act } = useCollections()
  const { say, sayProblem } = useAnnouncer()
  const surface = useSurfaceId()
  /** The element that has the focus once the collection has been drawn anew: what moves loses it. */
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current)
    if (element === null) return
    wanted.current = null
    element.focus()
  }, [collection])
  const elementId: ItemActs['elementId'] = (item, what) =>
    `${surface}-${item}${what === undefined ? '' : `-${what}`}`
  const name = withSigns(collection.name)
  const change = async (
    called: string,
    how: (now: Collection) => Result<Collection, CollectionProblem>
  ): Promise<boolean> => {
    const result = await act(called, collection.id, how)
    if (!result.ok) sayProblem(t.collections.notChanged(result.error))
    return result.ok
  }
  return {
    elementId,
    move: async (item, step, focus) => {
      const { items } = collection
      const to = items.findIndex(({ id }) => id === item) + step
      if (to < 0 || to >= items.length) {
        say(step === -1 ? t.collections.item.atStart : t.collections.item.atEnd)
        return
      }
      wanted.current = focus === 'item' ? elementId(item) : elementId(item, focus)
      const isMoved = await change(t.collections.acts.moved(name), (now) =>
        ok(withMoved(now, item, step, Date.now()))
      )
      if (isMoved) say(t.collections.item.moved(to + 1, items.length))
    },
    takeOut: async (item) => {
      const { items } = collection
      const at = items.findIndex(({ id }) => id === item)
      const next = items[at + 1] ?? items[at - 1]
      wanted.current = next === undefined ? lastly : elementId(next.id)
      const isOut = await change(t.collections.acts.takenOut(name), (now) =>
        ok(withoutItem(now, item, Date.now()))
      )
      if (isOut) say(t.collections.item.takenOut)
    },
    begin: async (kind, behind) => {
      const item = begun(kind)
      wanted.current = elementId(item.id, 'field')
      const at = Date.now()
      begin({ item, behind, at })
      const isKept = await change(t.collections.acts.added[kind](name), (now) =>
        withItems(now, [item], behind, at)
      )
      if (isKept) return
      document.getElementById(behind === null ? lastly : elementId(behind))?.focus()
      stop()
    }
  }
}
