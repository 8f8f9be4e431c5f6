/** Erasing for good: what is asked, and what the vault then holds. */
import * as v from 'valibot'
import { withoutNotes } from '../collections/acts'
import { collectionIdSchema, collectionIn, collectionKey, isCollection } from '../collections/model'
import { inBinAs } from '../notes/bin'
import { annotationIdSchema } from '../notes/model'
import { isInTransition } from '../transition/model'
import { emptyState, mostChanges, problemSchema, type VaultState } from './model'

/** What the reader erases: some of what is in the bin, a collection that was removed, or all that there is. */
export const erasureSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('binned'),
    ids: v.pipe(v.array(annotationIdSchema), v.minLength(1), v.maxLength(mostChanges), v.readonly())
  }),
  v.strictObject({ kind: v.literal('collection'), id: collectionIdSchema }),
  v.strictObject({ kind: v.literal('all') })
])
export type Erasure = v.InferOutput<typeof erasureSchema>

/** What main answers before it begins: nothing was done while a window could not be closed. */
export const eraseReplySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('done') }),
  v.strictObject({ kind: v.literal('unsaved') }),
  v.strictObject({ kind: v.literal('refused') })
])

/** How it went, told to the page that comes back. */
export const erasedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('erased'),
    what: v.picklist(['binned', 'collection', 'all']),
    /** Of annotations; of collections it is one. */
    amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** False when something of it could not be removed yet; that is tried again at every start. */
    isClean: v.boolean()
  }),
  v.strictObject({ kind: v.literal('failed'), problem: problemSchema })
])
export type Erased = v.InferOutput<typeof erasedSchema>

/**
 * The state without what is erased, and without what collections and other editions kept of it. What was removed
 * longer ago goes with it: nothing of it is written again.
 */
export const withoutErased = (state: VaultState, erasure: Erasure): VaultState => {
  if (erasure.kind === 'all') return emptyState()
  const memory = new Map(state.memory)
  const rest = { annotations: new Map(state.annotations), memory, removed: new Set<string>() }
  if (erasure.kind === 'collection') {
    const key = collectionKey(erasure.id)
    const found = collectionIn(memory.get(key))
    // One that was put back in the meantime stays.
    if (found !== null && found.removedAt !== null) memory.delete(key)
    return rest
  }
  const erased = new Set(erasure.ids)
  for (const id of erasure.ids) memory.delete(inBinAs(id))
  for (const [key, value] of memory) {
    if (isInTransition(key) && erasure.ids.some((id) => key.endsWith(`/${id}`))) memory.delete(key)
    const collection = isCollection(key) ? collectionIn(value) : null
    if (collection !== null) memory.set(key, withoutNotes(collection, erased))
  }
  return rest
}
