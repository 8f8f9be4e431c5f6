import { useMemo, useState } from 'react'
import type { Block } from '../../shared/corpus/model'
import { removal } from '../../shared/notes/bin'
import { anchorOf, type Change, type Note } from '../../shared/notes/commands'
import type { Annotation } from '../../shared/notes/model'
import { editionTextFor } from '../anchors/edition-text'
import type { Panels } from '../app/panels'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import type { KeptWindow } from '../memory/window-state'
import { stamp, type Notes } from './notes'

/** Something that was taken away and can be put back. */
export interface Removed {
  readonly annotation: Annotation
  readonly undo: readonly Change[]
}

/** What the reader is doing with notes at this moment. */
export interface Desk {
  /** The note that is being written. */
  readonly editing: Note | null
  readonly edit: (note: Note) => void
  /** Writes on at the block's first note, or begins one. */
  readonly writeAt: (block: Block) => void
  readonly stopEditing: () => void
  readonly removed: Removed | null
  readonly remove: (annotation: Annotation) => Promise<void>
  readonly undoRemoval: () => Promise<void>
}

export const [DeskProvider, useDesk] = requiredContext<Desk>('desk')

export const useDeskState = (
  notes: Notes,
  { isOver, show }: Panels,
  { change }: KeptWindow
): Desk => {
  const report = useReport()
  const [editing, setEditing] = useState<Note | null>(null)
  const [removed, setRemoved] = useState<Removed | null>(null)
  return useMemo(() => {
    const edit = (note: Note): void => {
      change({ tab: 'notes' })
      show('rail', true)
      setEditing(note)
    }
    return {
      editing,
      edit,
      writeAt: (block) => {
        const { id, now } = stamp()
        const blank: Note = {
          id,
          kind: 'note',
          body: '',
          anchor: anchorOf(editionTextFor(report), block),
          createdAt: now,
          updatedAt: now
        }
        edit(notes.on(block.id).notes[0] ?? blank)
      },
      stopEditing: () => {
        setEditing(null)
        if (isOver.rail) show('rail', false)
      },
      removed,
      remove: async (annotation) => {
        const { changes, undo } = removal([annotation], Date.now())
        const result = await notes.write(changes)
        if (!result.ok) return
        setRemoved({ annotation, undo })
        setEditing((note) => (note?.id === annotation.id ? null : note))
      },
      undoRemoval: async () => {
        if (removed === null) return
        const result = await notes.write(removed.undo)
        if (result.ok) setRemoved(null)
      }
    }
  }, [report, notes, isOver, show, change, editing, removed])
}
