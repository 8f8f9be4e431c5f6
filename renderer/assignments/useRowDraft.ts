import { useEffect, useRef, useState } from 'react'
import type { WriteProblem } from '../../shared/notes/commands'
import { err, type Result } from '../../shared/result'
import { useLatest } from '../app/useLatest'
import { useMemory } from '../memory/memory'
import { createAutosave, type DraftState } from '../notes/autosave'
import { useNotes } from '../notes/notes'
import { useHeldClose } from '../notes/useDraft'
import { oneByOne } from './locked'

/** A text that is a part of what is remembered under a key. */
export interface RowText {
  readonly key: string
  /** As it is kept now. */
  readonly text: string
  /** The row with another text in it; null where there is no row for it any more. */
  readonly withText: (row: unknown, text: string) => unknown
  /** What changing it is called, as in "Ongedaan gemaakt: antwoord op vraag 2 gewijzigd". */
  readonly name: string
}

export interface RowDraft {
  readonly text: string
  readonly state: DraftState<WriteProblem>
  readonly change: (text: string) => void
  /** Saves at once; true when all of it is kept. */
  readonly flush: () => Promise<boolean>
  /** Says that the field was left: what was typed in it in one go is one act. */
  readonly leave: () => void
}

/** Such a text while it is written. For as long as it is drawn it is of one key. */
export const useRowDraft = ({ key, text, withText, name }: RowText): RowDraft => {
  const { notebook } = useMemory()
  const { write, actedRow } = useNotes()
  const [typed, setTyped] = useState<{ readonly text: string; readonly isLeft: boolean } | null>(
    null
  )
  const [state, setState] = useState<DraftState<WriteProblem>>({ kind: 'unchanged' })
  /** The row as it was before the first of what was typed in one go; null as long as nothing was. */
  const first = useRef<{ readonly row: unknown } | null>(null)
  const [autosave] = useState(() => {
    const save = (wanted: string): Promise<Result<undefined, WriteProblem>> =>
      oneByOne(async () => {
        // From the notebook: another field, or another window, may have changed the rest of the row.
        const rows = await notebook?.rows([key])
        if (rows?.ok !== true) return err('closed')
        const row = rows.value.get(key)
        const value = withText(row, wanted)
        if (value === null) return err('failed')
        first.current ??= { row }
        return write([{ kind: 'remember', key, value }])
      })
    return createAutosave(save, setState)
  })
  useEffect(() => autosave.keepTrying(), [autosave])
  const remember = async (): Promise<void> => {
    if (!(await autosave.flush())) return
    const before = first.current
    first.current = null
    if (before !== null) await actedRow(key, name, () => before.row)
    // From here on what is kept is followed again: undo may change it.
    setTyped((now) => (now?.isLeft === true ? null : now))
  }
  const leave = useLatest(() => {
    setTyped((now) => (now === null ? null : { ...now, isLeft: true }))
    void remember()
  })
  useEffect(() => leave, [leave])
  useHeldClose(autosave)
  return {
    text: typed?.text ?? text,
    state,
    change: (next) => {
      setTyped({ text: next, isLeft: false })
      autosave.change(next)
    },
    flush: autosave.flush,
    leave
  }
}
