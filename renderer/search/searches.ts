import { useCallback, useMemo, useRef } from 'react'
import { remembered, slots, type Slot } from '../../shared/memory/model'
import type { PartNamed } from '../../shared/search/part'
import {
  searchKept,
  withRecent,
  withSaved,
  type KeptSearch,
  type KeptUnderName,
  type SavedSearch,
  type Search
} from '../../shared/searches/search'
import { requiredContext } from '../app/required-context'
import { useMemory, useRemembered } from '../memory/memory'

/** What the reader looked for before, and what they kept under a name. */
export interface Searches {
  /** Newest first. */
  readonly recent: readonly Search[]
  /** By name. */
  readonly saved: readonly SavedSearch[]
  readonly remember: (search: Search) => void
  readonly clearRecent: () => void
  readonly save: (name: string, search: Search) => void
  readonly forget: (name: string) => void
}

export const [SearchesProvider, useSearches] = requiredContext<Searches>('searches')

/** `partNamed` knows which part of a report is meant by what was kept. */
export const useSearchesState = (partNamed: PartNamed): Searches => {
  const [recent, changeRecent] = useChanged<readonly KeptSearch[]>(slots.recentSearches)
  const [saved, changeSaved] = useChanged<readonly KeptUnderName[]>(slots.savedSearches)
  return useMemo(
    () => ({
      recent: recent.map((search) => searchKept(search, partNamed)),
      saved: saved.map(({ name, search }) => ({ name, search: searchKept(search, partNamed) })),
      remember: (search) => {
        changeRecent((before) => withRecent(before, search))
      },
      clearRecent: () => {
        changeRecent(() => [])
      },
      save: (name, search) => {
        changeSaved((before) => withSaved(before, { name, search }))
      },
      forget: (name) => {
        changeSaved((before) => before.filter((one) => one.name !== name))
      }
    }),
    [recent, saved, partNamed, changeRecent, changeSaved]
  )
}

/** A slot that each change builds on as the notebook has it: another window may have written since. */
const useChanged = <T>(
  slot: Slot<T>
): readonly [value: T, change: (next: (before: T) => T) => void] => {
  const { notebook } = useMemory()
  const [value, set] = useRemembered(slot)
  const own = useRef(value)
  const written = useRef<Promise<unknown>>(Promise.resolve())
  const change = useCallback(
    (next: (before: T) => T) => {
      if (notebook === null) {
        own.current = next(own.current)
        set(own.current)
        return
      }
      const write = async (): Promise<void> => {
        const before = await notebook.recall(slot)
        await notebook.write([remembered(slot, next(before))])
      }
      written.current = written.current.then(write, write)
    },
    [notebook, slot, set]
  )
  return [value, change]
}
