import { useEffect, useRef, type ReactNode } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import { DraftStateText } from '../notes/DraftStateText'
import { t } from '../text/nl'
import { useRowDraft, type RowText } from './useRowDraft'

interface DraftFieldProps {
  readonly label: string
  readonly row: RowText
  readonly longest: number
  /** Lines that the field has; one makes it a field of one line. */
  readonly lines: number
  readonly placeholder?: string
  /** Asked each time it is drawn: whether it is to take the focus now. */
  readonly takesFocus?: () => boolean
  /** What stands under it, of the text as it is typed. */
  readonly foot?: (text: string) => ReactNode
}

/** A field that saves by itself while one types in it, and says when it has. */
export const DraftField = ({
  label,
  row,
  longest,
  lines,
  placeholder,
  takesFocus,
  foot
}: DraftFieldProps): ReactNode => {
  const { text, state, change, flush, leave } = useRowDraft(row)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus?.() !== true || field.current === null) return
    field.current.focus({ preventScroll: true })
    // With what it is about in sight, as far as there is room for both.
    field.current.closest('.assignment-pane')?.querySelector('.question-steps')?.scrollIntoView()
    field.current.scrollIntoView({ block: 'nearest' })
  })
  const shared = { ref: field, lang: 'nl', placeholder: placeholder ?? '' }
  return (
    <TextField
      className="editor draft-field"
      value={text}
      maxLength={longest}
      onChange={change}
      onBlur={leave}
    >
      <Label className="editor-label">{label}</Label>
      {lines === 1 ? (
        <Input {...shared} className="field" autoComplete="off" />
      ) : (
        <TextArea {...shared} className="editor-field" rows={lines} />
      )}
      {foot?.(text)}
      <DraftStateText state={state} said={t.notes.notSaved} onRetry={() => void flush()} />
    </TextField>
  )
}
