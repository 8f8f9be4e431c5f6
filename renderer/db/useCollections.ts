import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { lettingGo, type Collection } from '../../shared/collections/model'
import type { Notebook } from './notebook'

/** The reader's collections, kept up to date, those that were removed too; null until they have been read. */
export const useKeptCollections = (notebook: Notebook | null): readonly Collection[] | null =>
  useLiveQuery(async () => (notebook === null ? [] : notebook.collections()), [notebook]) ?? null

/** Lets go of collections that were removed long enough ago, once a window. */
export const useLettingGo = (notebook: Notebook | null): void => {
  useEffect(() => {
    if (notebook?.access !== 'write') return
    void notebook.collections().then((collections) => {
      const changes = lettingGo(collections, Date.now())
      // What is not kept now is so by the next window.
      if (changes.length > 0) void notebook.write(changes)
    })
  }, [notebook])
}
