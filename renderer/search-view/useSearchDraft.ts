import { useEffect, useEffectEvent, useReducer } from 'react'
import { addressOfSearch } from '../app/address'
import type { Places } from '../app/places'
import { page, type SearchPlace } from '../app/search-place'

/** The search of a surface, and how to change it. */
export interface SearchDraft {
  /** The search as it is now, with what has just been typed or chosen. */
  readonly search: SearchPlace
  readonly type: (text: string) => void
  /** Changes what is asked; the list begins anew. */
  readonly change: (changed: Partial<SearchPlace>) => void
  /** Changes where the reader is in the list. */
  readonly move: (changed: Partial<Pick<SearchPlace, 'shown' | 'top' | 'opened'>>) => void
  /** Lets the address say what is typed now. */
  readonly settle: () => void
}

/** How long the field must rest before the address says what is typed, in milliseconds. */
const pause = 400

interface Draft {
  readonly search: SearchPlace
  /** What the address said when it was last looked at. */
  readonly seen: SearchPlace
  /** Addresses that were written from here and have not come back yet, oldest first. */
  readonly written: readonly string[]
  /** True as long as the address does not say what is typed. */
  readonly isTyped: boolean
}

/**
 * A search lives in the address; what the reader does to it shows at once and stands there a moment
 * later, in the place of what was there. But a list that a hit was opened from stays in the history as
 * it was, so that the way back leads to it.
 */
export const useSearchDraft = (at: SearchPlace, stand: Places['stand']): SearchDraft => {
  // A reducer and no state: a render that is broken off, as one in slices is when the reader types,
  // leaves what it set to be found by the next updater of a state, which would then take back letters.
  const [draft, act] = useReducer(reduce, { search: at, seen: at, written: [], isTyped: false })
  if (at !== draft.seen) act({ kind: 'arrive', at })
  const { search, isTyped } = draft

  const write = (next: SearchPlace, isStep: boolean): void => {
    act({ kind: 'write', search: next })
    stand(next, isStep)
  }
  const settle = (): void => {
    if (isTyped) write(search, at.opened !== null)
  }
  const settleSoon = useEffectEvent(settle)
  useEffect(() => {
    if (!isTyped) return
    const timer = setTimeout(() => {
      settleSoon()
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [isTyped, search.text])

  return {
    search,
    type: (text) => {
      act({ kind: 'type', text })
    },
    change: (changed) => {
      write({ ...begun(search), ...changed }, at.opened !== null)
    },
    move: (changed) => {
      write({ ...search, ...changed }, isTyped && at.opened !== null)
    },
    settle
  }
}

type Act =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'write'; readonly search: SearchPlace }
  | { readonly kind: 'arrive'; readonly at: SearchPlace }

const reduce = (draft: Draft, act: Act): Draft => {
  switch (act.kind) {
    case 'type':
      return {
        ...draft,
        search: { ...begun(draft.search), text: act.text, isTyping: true },
        isTyped: true
      }
    case 'write': {
      const address = addressOfSearch(act.search)
      const isThere = address === (draft.written.at(-1) ?? addressOfSearch(draft.seen))
      const written = isThere ? draft.written : [...draft.written, address]
      return { ...draft, search: act.search, written, isTyped: false }
    }
    case 'arrive':
      return arrived(draft, act.at)
  }
}

/** What comes back from the address is followed, unless it was written from here: that is known already. */
const arrived = (draft: Draft, at: SearchPlace): Draft => {
  const address = addressOfSearch(at)
  const own = draft.written.lastIndexOf(address)
  if (own !== -1) return { ...draft, seen: at, written: draft.written.slice(own + 1) }
  // The same address, read anew: nothing has been asked.
  if (address === addressOfSearch(draft.seen)) return { ...draft, seen: at }
  return { search: at, seen: at, written: [], isTyped: false }
}

/** The search with its list at the beginning. */
const begun = (search: SearchPlace): SearchPlace => ({
  ...search,
  shown: page,
  top: 0,
  opened: null
})
