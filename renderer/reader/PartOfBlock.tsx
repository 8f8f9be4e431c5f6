import { IconNote } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Block } from '../../shared/corpus/model'
import { citationOf } from '../../shared/corpus/outline'
import { meanings } from '../../shared/notes/model'
import { useReport } from '../app/report'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useDeskActs, type Passage } from '../notes/desk'
import { t } from '../text/nl'

interface PartOfBlockProps {
  readonly block: Block
  readonly onClose: () => void
}

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Choosing some words of a block with the keyboard: the text of the report takes no caret, a field does, and a
 * screen reader knows how to select in it.
 */
export const PartOfBlock = ({ block, onClose }: PartOfBlockProps): ReactNode => {
  const outline = useReport()
  const desk = useDeskActs()
  const [span, setSpan] = useState<Span>({ start: 0, end: 0 })
  const field = useRef<HTMLTextAreaElement>(null)
  const advice = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(0, 0)
  }, [])
  const chosen = trimmedIn(block.text, span)
  const act = (deed: (passage: Passage) => void) => () => {
    if (chosen.start === chosen.end) return
    onClose()
    deed([{ block: block.id, ...chosen }])
  }
  const isEmpty = chosen.start === chosen.end
  return (
    <DialogFrame
      title={t.selection.partOf(citationOf(outline, block))}
      isBusy={false}
      onClose={onClose}
    >
      <p id={advice}>{t.selection.advice}</p>
      <textarea
        ref={field}
        className="editor-field part-field"
        aria-label={t.selection.field}
        aria-describedby={advice}
        // A field that is only read takes no caret from the keyboard: this one takes no text.
        aria-readonly
        spellCheck={false}
        rows={8}
        lang="nl"
        value={block.text}
        onBeforeInput={(event) => {
          event.preventDefault()
        }}
        onChange={() => undefined}
        onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) => {
          setSpan({ start, end })
        }}
      />
      <p role="status" className="part-chosen">
        {isEmpty
          ? t.selection.nothing
          : t.selection.chosen(block.text.slice(chosen.start, chosen.end))}
      </p>
      <div className="part-buttons">
        {meanings.map((meaning) => (
          <Button
            key={meaning}
            className="button"
            isDisabled={isEmpty}
            onPress={act((passage) => void desk.highlight(passage, meaning))}
          >
            <span aria-hidden className="swatch" data-meaning={meaning} />
            {t.actions.setMeaning(meaning)}
          </Button>
        ))}
        <Button className="button" isDisabled={isEmpty} onPress={act(desk.writeAt)}>
          <IconNote aria-hidden size={18} />
          {t.actions.newNote}
        </Button>
      </div>
    </DialogFrame>
  )
}

/** Without the white space at its edges. */
const trimmedIn = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}
