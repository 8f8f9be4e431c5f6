import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import { useMemory } from '../memory/memory'
import { emptied, keep, load } from './keep'
import { createReadingStore, type ReadBlocks, type Reading, type ReadingStore } from './store'

interface ProgressDesk {
  readonly store: ReadingStore
  /** Forgets what has been read; the answer is what `restore` brings back. */
  readonly clear: () => ReadBlocks
  readonly restore: (blocks: ReadBlocks) => void
}

export const [ProgressProvider, useProgressDesk] = requiredContext<ProgressDesk>('progress')

/** What has been read, kept up to date. */
export const useProgress = (): Reading => {
  const { store } = useProgressDesk()
  return useSyncExternalStore(store.subscribe, store.reading)
}

/** How long after a block has been read it is written down, in milliseconds; sooner when the reader leaves. */
const writingDelay = 2_000

/** What the reader has read of the report, remembered in the notebook. */
export const useProgressState = (): ProgressDesk => {
  const outline = useReport()
  const { notebook } = useMemory()
  const [store] = useState(() => createReadingStore(outline))
  useEffect(() => {
    if (notebook === null) return
    let isLoaded = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = (): void => {
      clearTimeout(timer)
      timer = undefined
      // Written before the notebook was read, a part would lose what was read of it earlier.
      if (isLoaded) void keep(outline, notebook, store.takeAdded())
    }
    // One reads in the window that has focus: it takes over what was read in another one.
    const takeOver = (): void => {
      void load(outline, notebook, store).then(() => {
        isLoaded = true
      })
    }
    takeOver()
    const unsubscribe = store.subscribe(() => {
      timer ??= setTimeout(save, writingDelay)
    })
    window.addEventListener('focus', takeOver)
    window.addEventListener('blur', save)
    window.addEventListener('pagehide', save)
    return () => {
      save()
      unsubscribe()
      window.removeEventListener('focus', takeOver)
      window.removeEventListener('blur', save)
      window.removeEventListener('pagehide', save)
    }
  }, [outline, notebook, store])
  return useMemo(
    () => ({
      store,
      clear: () => {
        const { blocks } = store.reading()
        store.replace(new Map())
        if (notebook !== null) void keep(outline, notebook, emptied(blocks))
        return blocks
      },
      restore: (blocks) => {
        store.replace(blocks)
        if (notebook !== null) void keep(outline, notebook, blocks)
      }
    }),
    [outline, notebook, store]
  )
}
