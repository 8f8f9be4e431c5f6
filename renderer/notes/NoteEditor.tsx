import { IconCheck } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { Note } from '../../shared/notes/commands'
import { longestNote } from '../../shared/notes/model'
import { placeIn } from '../../shared/notes/standing'
import { actionsElementId, entryNoteElementId, surfaceElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { DraftStateText } from './DraftStateText'
import { PersonalHint } from './PersonalHint'
import { useDeskActs } from './desk'
import { useNotes } from './notes'
import { nameBy, placeNameIn } from './place-name'
import { useDraft } from './useDraft'

interface NoteEditorProps {
  readonly note: Note
  /** What its place is called, where the report that is open does not know that. */
  readonly place?: string
  /** What comes after it where it is not in the pane. */
  readonly onDone?: () => void
}

/** The field in which a note is written. It saves by itself and says when it has. */
export const NoteEditor = ({ note, onDone, ...props }: NoteEditorProps): ReactNode => {
  const outline = useReport()
  const { surface } = usePlaces()
  const { stopEditing } = useDeskActs()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  const at = placeIn(useNotes().standing(note))
  const place = props.place ?? nameBy(note, placeNameIn(outline, at))
  const { body, state, change, flush } = useDraft(note, place)

  /** A note that cannot be kept stays in its field: the reader can still copy it. */
  const finish = async (): Promise<void> => {
    if (!(await flush())) return
    if (onDone !== undefined) {
      onDone()
      return
    }
    stopEditing()
    const backId =
      note.entry !== null
        ? entryNoteElementId(surface, note.entry)
        : at !== null
          ? actionsElementId(surface, at.block)
          : null
    const back = backId === null ? null : document.getElementById(backId)
    ;(back ?? document.getElementById(surfaceElementId(surface)))?.focus()
  }
  return (
    <TextField
      className="editor"
      value={body}
      maxLength={longestNote}
      onChange={change}
      onBlur={() => void flush()}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)
        if (!isDone) {
          event.continuePropagation()
          return
        }
        // Or else the same key press would work the button that gets its focus back.
        event.preventDefault()
        void finish()
      }}
    >
      <Label className="editor-label">{t.editor.field(place)}</Label>
      <TextArea
        ref={field}
        className="editor-field"
        rows={6}
        placeholder={t.editor.placeholder}
        lang="nl"
      />
      <Text slot="description" className="editor-hint">
        {t.editor.hint}
      </Text>
      <PersonalHint text={body} />
      <div className="editor-foot">
        <DraftStateText state={state} said={t.notes.notSaved} onRetry={() => void flush()} />
        <Button className="button" onPress={() => void finish()}>
          <IconCheck aria-hidden size={16} />
          {t.editor.done}
        </Button>
      </div>
    </TextField>
  )
}
