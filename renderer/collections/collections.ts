import { useMemo, useRef } from 'react'
import * as v from 'valibot'
import type { CollectionProblem } from '../../shared/collections/acts'
import {
  collectionIdSchema,
  collectionIn,
  collectionKey,
  itemIdSchema,
  kept,
  type Collection,
  type CollectionId,
  type ItemId
} from '../../shared/collections/model'
import type { WriteProblem } from '../../shared/notes/commands'
import { err, ok, type Result } from '../../shared/result'
import { requiredContext } from '../app/required-context'
import { useKeptCollections, useLettingGo } from '../db/useCollections'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'

/** Works out what becomes of a collection. */
type CollectionChange = (collection: Collection) => Result<Collection, CollectionProblem>

/** Why a collection is not what the reader asked for. */
export type NotChanged =
  | CollectionProblem
  /** It is not there any more. */
  | 'gone'
  /** It could not be kept; the foot of the window says why. */
  | WriteProblem

/** The reader's collections, and the one way to change them. */
export interface Collections {
  /** By name; what was removed is not among them. */
  readonly all: readonly Collection[]
  /** Removed, and can be put back still. */
  readonly removed: readonly Collection[]
  /** False as long as they have not been read. */
  readonly isRead: boolean
  /** Keeps a new one, as one act. */
  readonly add: (name: string, collection: Collection) => Promise<Result<undefined, NotChanged>>
  /** Changes one as it is by then, as one act. */
  readonly act: (
    name: string,
    id: CollectionId,
    change: CollectionChange
  ) => Promise<Result<undefined, NotChanged>>
  /** Changes one bit by bit, as while a reader types; `acted` makes one act of it afterwards. */
  readonly write: (
    id: CollectionId,
    change: CollectionChange
  ) => Promise<Result<undefined, NotChanged>>
  /** `back` makes what was written bit by bit as it was before. */
  readonly acted: (name: string, id: CollectionId, back: CollectionChange) => Promise<void>
}

export const [CollectionsProvider, useCollections] = requiredContext<Collections>('collections')

/** Fresh ids. */
export const freshCollectionId = (): CollectionId =>
  v.parse(collectionIdSchema, crypto.randomUUID())
export const freshItemId = (): ItemId => v.parse(itemIdSchema, crypto.randomUUID())

const none: readonly Collection[] = []

export const useCollectionsState = (): Collections => {
  const { notebook } = useMemory()
  const { act, write, actedRow } = useNotes()
  const rows = useKeptCollections(notebook)
  useLettingGo(notebook)
  /** One change after the other: each begins with what the one before it made. */
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const acts = useMemo(() => {
    /** From the notebook, not from the screen: what is shown may be a moment behind. */
    const nowOf = async (id: CollectionId): Promise<Collection | null> => {
      const key = collectionKey(id)
      const found = await notebook?.rows([key])
      return found?.ok === true ? collectionIn(found.value.get(key)) : null
    }
    const changing = (
      id: CollectionId,
      change: CollectionChange,
      keep: (collection: Collection) => Promise<Result<undefined, WriteProblem>>
    ): Promise<Result<undefined, NotChanged>> => {
      const next = turn.current.then(async (): Promise<Result<undefined, NotChanged>> => {
        const now = await nowOf(id)
        if (now === null) return err('gone')
        const after = change(now)
        if (!after.ok) return after
        return after.value === now ? ok(undefined) : keep(after.value)
      })
      turn.current = next
      return next
    }
    return {
      add: (name: string, collection: Collection) => act(name, [kept(collection)]),
      act: (name: string, id: CollectionId, change: CollectionChange) =>
        changing(id, change, (after) => act(name, [kept(after)])),
      write: (id: CollectionId, change: CollectionChange) =>
        changing(id, change, (after) => write([kept(after)])),
      acted: (name: string, id: CollectionId, back: CollectionChange) =>
        actedRow(collectionKey(id), name, (now) => {
          const collection = collectionIn(now)
          const before = collection === null ? null : back(collection)
          return before?.ok === true ? before.value : now
        })
    }
  }, [notebook, act, write, actedRow])
  return useMemo(
    () => ({
      all: (rows ?? none).filter(({ removedAt }) => removedAt === null),
      removed: (rows ?? none).filter(({ removedAt }) => removedAt !== null),
      isRead: rows !== null,
      ...acts
    }),
    [rows, acts]
  )
}
