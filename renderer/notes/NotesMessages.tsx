import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { citationOf } from '../../shared/corpus/outline'
import { railElementId } from '../app/element-ids'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { useDesk, type Removed } from './desk'
import { mendedInWords, troubleOf } from './mended'
import { useNotes, type Warnings } from './notes'

/** What the reader should know: trouble with the notebook, and a way back after a removal. */
export const NotesMessages = (): ReactNode => {
  const { warnings } = useNotes()
  const { removed } = useDesk()
  const mended = mendedInWords(warnings.mended)
  return (
    <>
      {warningsOf(warnings).map((warning) => (
        <p key={warning} className="message message-problem" role="alert">
          <IconAlertTriangle aria-hidden size={18} />
          <span>{warning}</span>
        </p>
      ))}
      {mended !== null && (
        <p className="message message-mended" role="status">
          <IconShieldCheck aria-hidden size={18} />
          <span>{mended}</span>
        </p>
      )}
      <div role="status" className="notes-removed">
        {removed !== null && <RemovedMessage key={removed.annotation.id} removed={removed} />}
      </div>
    </>
  )
}

const warningsOf = ({
  problem,
  isLost,
  isReadOnly,
  unreadable,
  mended
}: Warnings): readonly string[] => [
  ...(problem === null ? [] : [t.notes.openProblem[problem]]),
  ...(isLost ? [t.notes.wereLost] : []),
  ...(isReadOnly ? [t.notes.readOnly] : []),
  ...(unreadable === 0 ? [] : [t.notes.unreadable(unreadable)]),
  ...troubleOf(mended)
]

/** Says what was taken away. The button that did it is gone, so focus comes to the way back. */
const RemovedMessage = ({ removed }: { readonly removed: Removed }): ReactNode => {
  const outline = useReport()
  const { undoRemoval } = useDesk()
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    undo.current?.focus()
  }, [])
  const { annotation } = removed
  const block = outline.blocks.get(annotation.anchor.block)
  const place = block === undefined ? t.notes.lostTitle : citationOf(outline, block)
  return (
    <div className="message">
      <span>{t.notes.removed[annotation.kind](place)}</span>
      <Button
        ref={undo}
        className="text-button"
        onPress={() => {
          // This button goes away with the message.
          document.getElementById(railElementId)?.focus()
          void undoRemoval()
        }}
      >
        {t.notes.undo}
      </Button>
    </div>
  )
}
