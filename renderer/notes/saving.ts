/** The one way to change notes, and how the last change went. */
import { useSyncExternalStore } from 'react'
import type { Change, WriteProblem } from '../../shared/notes/commands'
import { err, type Result } from '../../shared/result'
import type { Kept } from '../../shared/vault/model'
import type { Notebook } from '../db/notebook'
import type { OpenProblem } from '../db/problems'

/** How the last change went. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** With what the vault said of it; null where there is no vault. */
  | { readonly kind: 'saved'; readonly kept: Kept | null }
  | { readonly kind: 'failed'; readonly problem: WriteProblem }

/**
 * A store beside React's state: while a reader types, it changes twice in a moment, and with it only what shows it is to
 * be drawn anew, not all that shows notes.
 */
export interface Saving {
  /** Writes changes; ends when they are kept, or with the reason why not. */
  readonly write: (changes: readonly Change[]) => Promise<Result<undefined, WriteProblem>>
  /** Takes a message about a failed change away. */
  readonly dismiss: () => void
  readonly state: () => SaveState
  readonly subscribe: (hear: () => void) => () => void
}

/** Saving in a notebook; in one that could not be opened nothing can be. */
export const createSaving = (opened: Result<Notebook, OpenProblem>): Saving => {
  let state: SaveState = { kind: 'idle' }
  const hearing = new Set<() => void>()
  const become = (next: SaveState): void => {
    state = next
    for (const hear of hearing) hear()
  }
  return {
    write: async (changes) => {
      // What failed stays said until something is kept: it may be tried many times.
      if (state.kind !== 'failed') become({ kind: 'saving' })
      const result = opened.ok
        ? await opened.value.write(changes, (kept) => {
            become({ kind: 'saved', kept })
          })
        : err('closed' as const)
      if (!result.ok) become({ kind: 'failed', problem: result.error })
      return result
    },
    dismiss: () => {
      become({ kind: 'idle' })
    },
    state: () => state,
    subscribe: (hear) => {
      hearing.add(hear)
      return () => {
        hearing.delete(hear)
      }
    }
  }
}

/** How the last change went, kept up to date. */
export const useSaveState = ({ subscribe, state }: Saving): SaveState =>
  useSyncExternalStore(subscribe, state)
