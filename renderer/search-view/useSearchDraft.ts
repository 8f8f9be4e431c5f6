import { useEffect, useEffectEvent, useState } from 'react'
import { page, type SearchPlace } from '../app/search-place'
import type { Places } from '../app/places'

/** What is typed, before the address says so. */
export interface SearchDraft {
  /** The search as it is now, with what has just been typed. */
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

interface Field {
  readonly typed: string
  /** What the address said when it was last looked at. */
  readonly seen: string
  /** What was last written there from here. */
  readonly written: string
}

/**
 * The search of a surface, and how to change it. It lives in the address. What is typed is there a
 * moment later, in the place of what was there; but a list that a hit was opened from stays in the
 * history as it was, so that the way back leads to it.
 */
export const useSearchDraft = (at: SearchPlace, stand: Places['stand']): SearchDraft => {
  const [field, setField] = useState<Field>({ typed: at.text, seen: at.text, written: at.text })
  if (at.text !== field.seen) {
    // The address has another text: by the reader's way through the history, unless it is our own.
    const typed = at.text === field.written ? field.typed : at.text
    setField({ ...field, seen: at.text, typed })
  }
  const { typed } = field
  const isSettled = typed === at.text
  const search: SearchPlace = isSettled ? at : { ...begun(at), text: typed, isTyping: true }

  const write = (next: SearchPlace, isStep: boolean): void => {
    setField((before) => ({ ...before, typed: next.text, written: next.text }))
    stand(next, isStep)
  }
  const settle = (): void => {
    if (!isSettled) write(search, at.opened !== null)
  }
  const settleSoon = useEffectEvent(settle)
  useEffect(() => {
    if (isSettled) return
    const timer = setTimeout(() => {
      settleSoon()
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [isSettled, typed])

  return {
    search,
    type: (text) => {
      setField((before) => ({ ...before, typed: text }))
    },
    change: (changed) => {
      write({ ...begun(search), ...changed }, at.opened !== null)
    },
    move: (changed) => {
      write({ ...search, ...changed }, !isSettled && at.opened !== null)
    },
    settle
  }
}

/** The search with its list at the beginning. */
const begun = (search: SearchPlace): SearchPlace => ({
  ...search,
  shown: page,
  top: 0,
  opened: null
})
