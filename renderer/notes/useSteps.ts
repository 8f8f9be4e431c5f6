import { useMemo } from 'react'
import { useAnnouncer } from '../dialogs/announcements'
import { t } from '../text/nl'
import { useNotes } from './notes'
import type { Stepped } from './useActs'

interface Steps {
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** Undoing what was done to notes, and doing it again; each says how that went. */
export const useSteps = (): Steps => {
  const { undo, redo } = useNotes()
  const { say, sayProblem } = useAnnouncer()
  return useMemo(() => {
    const tell = (stepped: Stepped, nothing: string, done: (name: string) => string): void => {
      switch (stepped.kind) {
        case 'nothing':
          say(nothing)
          break
        case 'changed':
          sayProblem(t.acts.changedSince(stepped.name))
          break
        case 'done':
          say(done(stepped.name))
          break
        case 'failed':
          // The foot of the window says why.
          break
      }
    }
    return {
      undo: async () => {
        tell(await undo(), t.acts.nothingToUndo, t.acts.undone)
      },
      redo: async () => {
        tell(await redo(), t.acts.nothingToRedo, t.acts.redone)
      }
    }
  }, [undo, redo, say, sayProblem])
}
