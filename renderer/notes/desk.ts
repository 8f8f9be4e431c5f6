import { useMemo, useState } from 'react'
import type { TextPlace } from '../../shared/anchor/model'
import type { Block } from '../../shared/corpus/model'
import { removal } from '../../shared/notes/bin'
import { anchorOf, placedAt, type Change, type Note } from '../../shared/notes/commands'
import type { Annotation } from '../../shared/notes/model'
import { editionTextFor } from '../anchors/edition-text'
import type { Panels } from '../app/panels'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import type { KeptWindow } from '../memory/window-state'
import { stamp, type Notes } from './notes'

/** Something that was taken away or put back, and how that is undone. */
export interface Done {
  readonly what: 'removed' | 'placed'
  readonly annotation: Annotation
  readonly undo: readonly Change[]
}

/** Annotations of one passage, which have no certain place in the report. */
export type Displaced = readonly [Annotation, ...Annotation[]]

/** What the reader is doing with notes at this moment. */
export interface Desk {
  /** The note that is being written. */
  readonly editing: Note | null
  readonly edit: (note: Note) => void
  /** Writes on at the block's first note, or begins one. */
  readonly writeAt: (block: Block) => void
  readonly stopEditing: () => void
  /** What was done last, as long as it can be undone here. */
  readonly done: Done | null
  readonly remove: (annotation: Annotation) => Promise<void>
  readonly undo: () => Promise<void>
  /** What the reader looks for a place for. */
  readonly placing: Displaced | null
  readonly place: (annotations: Displaced | null) => void
  /** Gives annotations the place that the reader chose. */
  readonly putAt: (annotations: Displaced, place: TextPlace) => Promise<void>
}

export const [DeskProvider, useDesk] = requiredContext<Desk>('desk')

export const useDeskState = (
  notes: Notes,
  { isOver, show }: Panels,
  { change }: KeptWindow
): Desk => {
  const report = useReport()
  const [editing, setEditing] = useState<Note | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [placing, setPlacing] = useState<Displaced | null>(null)
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
      done,
      remove: async (annotation) => {
        const { changes, undo } = removal([annotation], Date.now())
        const result = await notes.write(changes)
        if (!result.ok) return
        setDone({ what: 'removed', annotation, undo })
        setEditing((note) => (note?.id === annotation.id ? null : note))
      },
      undo: async () => {
        if (done === null) return
        const result = await notes.write(done.undo)
        if (result.ok) setDone(null)
      },
      placing,
      place: (annotations) => {
        if (annotations !== null) {
          change({ tab: 'notes' })
          show('rail', true)
        }
        setPlacing(annotations)
      },
      putAt: async (annotations, place) => {
        const { changes, undo } = placedAt(editionTextFor(report), annotations, place, Date.now())
        const result = await notes.write(changes)
        const [first] = changes
        if (!result.ok || first?.kind !== 'put') return
        setDone({ what: 'placed', annotation: first.annotation, undo })
        setPlacing(null)
      }
    }
  }, [report, notes, isOver, show, change, editing, done, placing])
}
