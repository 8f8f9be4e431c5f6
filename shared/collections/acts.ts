/** What a reader does to a collection, worked out before anything is written. */
import type { AnnotationId } from '../notes/model'
import { err, ok, type Result } from '../result'
import {
  collectionIn,
  longestCollectionName,
  longestHeading,
  mostItems,
  type Collection,
  type CollectionId,
  type Item,
  type ItemId
} from './model'

/** A name as it is kept; null where nothing was typed. */
export const nameOf = (typed: string): string | null => {
  const name = typed.trim().slice(0, longestCollectionName).trim()
  return name === '' ? null : name
}

/** An empty collection; `name` is one of `nameOf`. */
export const newCollection = (id: CollectionId, name: string, now: number): Collection => ({
  id,
  name,
  createdAt: now,
  changedAt: now,
  removedAt: null,
  items: []
})

/** Why nothing more can be put in. */
export type CollectionProblem =
  /** It has as many items as it can have. */
  | 'too-many'
  /** What stands in it is as long as it can be. */
  | 'too-long'

const checked = (collection: Collection): Result<Collection, CollectionProblem> => {
  if (collection.items.length > mostItems) return err('too-many')
  return collectionIn(collection) === null ? err('too-long') : ok(collection)
}

const changed = (collection: Collection, items: readonly Item[], now: number): Collection => ({
  ...collection,
  changedAt: now,
  items
})

/** Puts items behind another one; at the end with null, or where that one has gone. */
export const withItems = (
  collection: Collection,
  added: readonly Item[],
  behind: ItemId | null,
  now: number
): Result<Collection, CollectionProblem> => {
  const at = collection.items.findIndex(({ id }) => id === behind)
  const place = at === -1 ? collection.items.length : at + 1
  return checked(changed(collection, collection.items.toSpliced(place, 0, ...added), now))
}

/** Moves an item one place up (-1) or down (1); at an end it stays. */
export const withMoved = (
  collection: Collection,
  item: ItemId,
  step: -1 | 1,
  now: number
): Collection => {
  const { items } = collection
  const from = items.findIndex(({ id }) => id === item)
  const [one, other] = [items[from], items[from + step]]
  if (one === undefined || other === undefined) return collection
  return changed(collection, items.with(from, other).with(from + step, one), now)
}

/** Takes an item out. */
export const withoutItem = (collection: Collection, item: ItemId, now: number): Collection =>
  collection.items.some(({ id }) => id === item)
    ? changed(
        collection,
        collection.items.filter(({ id }) => id !== item),
        now
      )
    : collection

/** Gives an item that the reader wrote other words; one that has gone stays gone. */
export const withWords = (
  collection: Collection,
  item: ItemId,
  words: string,
  now: number
): Result<Collection, CollectionProblem> => {
  const there = collection.items.find(({ id }) => id === item)
  if (there === undefined || wordsOf(there) === words) return ok(collection)
  return checked(
    changed(
      collection,
      collection.items.map((one) => (one.id === item ? rewritten(one, words) : one)),
      now
    )
  )
}

/** What the reader wrote in an item; empty for what is not written in the collection itself. */
export const wordsOf = (item: Item): string => {
  switch (item.kind) {
    case 'text':
      return item.body
    case 'heading':
      return item.title
    case 'note':
    case 'passage':
    case 'entry':
      return ''
  }
}

const rewritten = (item: Item, words: string): Item => {
  switch (item.kind) {
    case 'text':
      return { ...item, body: words }
    case 'heading':
      return { ...item, title: words.replaceAll('\n', ' ').slice(0, longestHeading) }
    case 'note':
    case 'passage':
    case 'entry':
      return item
  }
}

/** A collection in which nothing is kept of notes that are erased for good: of each the words of the report stay. */
export const withoutNotes = (
  collection: Collection,
  erased: ReadonlySet<AnnotationId>
): Collection => ({
  ...collection,
  items: collection.items.map((item) => {
    if (item.kind !== 'note' || !erased.has(item.annotation)) return item
    const { id, target, reference } = item
    return { id, kind: 'passage', target, reference }
  })
})

/** Gives a collection another name; one of `nameOf`. */
export const renamed = (collection: Collection, name: string, now: number): Collection =>
  collection.name === name ? collection : { ...collection, name, changedAt: now }

/** Removes a collection; it can be put back for a while. */
export const removed = (collection: Collection, now: number): Collection => ({
  ...collection,
  removedAt: now
})

/** Puts a collection that was removed back. */
export const putBack = (collection: Collection): Collection => ({ ...collection, removedAt: null })
