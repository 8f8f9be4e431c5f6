import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { placeIn } from '../../shared/notes/standing'
import { railElementId } from '../app/element-ids'
import { useReport } from '../app/report'
import { t } from '../text/nl'
import { useDesk, type Done } from './desk'
import { mendedInWords, troubleOf } from './mended'
import { useNotes, type Warnings } from './notes'
import { placeNameIn } from './place-name'

/** What the reader should know: trouble with the notebook, and a way back after a removal. */
export const NotesMessages = (): ReactNode => {
  const { warnings } = useNotes()
  const { done } = useDesk()
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
        {done !== null && <DoneMessage key={`${done.what}-${done.annotation.id}`} done={done} />}
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

/** Says what was done. The button that did it is gone, so focus comes to the way back. */
const DoneMessage = ({ done }: { readonly done: Done }): ReactNode => {
  const outline = useReport()
  const { undo: undoDone } = useDesk()
  const { standing } = useNotes()
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    undo.current?.focus()
  }, [])
  const { what, annotation } = done
  const place = placeNameIn(outline, placeIn(standing(annotation)))
  return (
    <div className="message">
      <span>
        {what === 'removed' ? t.notes.removed[annotation.kind](place) : t.standing.placed(place)}
      </span>
      <Button
        ref={undo}
        className="text-button"
        onPress={() => {
          // This button goes away with the message.
          document.getElementById(railElementId)?.focus()
          void undoDone()
        }}
      >
        {t.notes.undo}
      </Button>
    </div>
  )
}
