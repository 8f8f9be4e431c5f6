import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { emptied, type Binned } from '../../shared/notes/bin'
import type { Notebook } from './notebook'

/** What is in the bin, kept up to date; null until it has been read, and where there is no notebook. */
export const useBin = (notebook: Notebook | null): readonly Binned[] | null =>
  useLiveQuery(async () => (notebook === null ? null : notebook.bin()), [notebook]) ?? null

/** Takes from the bin what has been in it long enough, once a window. */
export const useEmptiedBin = (notebook: Notebook | null): void => {
  useEffect(() => {
    if (notebook?.access !== 'write') return
    void notebook.bin().then((bin) => {
      const changes = emptied(bin, Date.now())
      // What is not kept now is so by the next window.
      if (changes.length > 0) void notebook.write(changes)
    })
  }, [notebook])
}
