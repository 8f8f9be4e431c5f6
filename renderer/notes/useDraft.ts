import { useEffect, useState } from 'react'
import { saveNote, type Note, type WriteProblem } from '../../shared/notes/commands'
import { useLatest } from '../app/useLatest'
import { t } from '../text/nl'
import { createAutosave, type Autosave, type DraftState } from './autosave'
import { useNotes } from './notes'

export interface Draft {
  readonly body: string
  readonly state: DraftState<WriteProblem>
  readonly change: (body: string) => void
  /** Saves at once; true when all of it is kept. */
  readonly flush: () => Promise<boolean>
}

/** A note at a place while it is written. What is typed stays in the field until it is kept, whatever happens. */
export const useDraft = (note: Note, place: string): Draft => {
  const { write, acted } = useNotes()
  const [body, setBody] = useState(note.body)
  const [state, setState] = useState<DraftState<WriteProblem>>({ kind: 'unchanged' })
  const [autosave] = useState(() =>
    createAutosave((text) => write(saveNote(note, text, Date.now())), setState)
  )
  useEffect(() => autosave.keepTrying(), [autosave])
  const remember = async (): Promise<void> => {
    // A note that was kept says something.
    const before = note.body === '' ? null : note
    if (!(await autosave.flush())) return
    await acted(note.id, before, (after) =>
      after === null
        ? t.acts.removed.note(place)
        : before === null
          ? t.acts.noteMade(place)
          : t.acts.noteChanged(place)
    )
  }
  const leave = useLatest(() => void remember())
  // What was saved bit by bit while the reader typed can be undone as one act.
  useEffect(() => leave, [leave])
  useHeldClose(autosave)
  return {
    body,
    state,
    change: (text) => {
      setBody(text)
      autosave.change(text)
    },
    flush: autosave.flush
  }
}

/**
 * Holds a closing window until the draft is kept. When that fails the window stays, with the text in
 * it; closing once more then gives it up.
 */
export const useHeldClose = ({ isPending, flush }: Pick<Autosave, 'isPending' | 'flush'>): void => {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent): void => {
      if (!isPending()) return
      event.preventDefault()
      void flush().then((isKept) => {
        if (isKept) window.close()
      })
    }
    window.addEventListener('beforeunload', hold)
    return () => {
      window.removeEventListener('beforeunload', hold)
    }
  }, [isPending, flush])
}
