import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { Button } from 'react-aria-components'
import { keyOf, type Act } from '../../shared/notes/history'
import { t } from '../text/nl'
import { useDesk } from './desk'
import { mendedInWords, troubleOf } from './mended'
import { useNotes, type Warnings } from './notes'
import { useSteps } from './useSteps'
import { useTold } from './useTold'

/** What the reader should know: trouble with the notebook, and a way back after a removal. */
export const NotesMessages = (): ReactNode => {
  const { warnings } = useNotes()
  const { done } = useDesk()
  const mended = mendedInWords(warnings.mended)
  useTold(warnings.mended)
  const answeredRef = useRef<Act>(null)
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
        {done !== null && <DoneMessage key={keyOf(done)} done={done} answeredRef={answeredRef} />}
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

interface DoneMessageProps {
  readonly done: Act
  /** What the focus came to last. */
  readonly answeredRef: RefObject<Act | null>
}

/**
 * Says what was done. The button that did it is gone, so focus comes to the way back; not once more when what was done
 * after it has been undone.
 */
const DoneMessage = ({ done, answeredRef }: DoneMessageProps): ReactNode => {
  const steps = useSteps()
  const undo = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const button = undo.current
    if (answeredRef.current !== done) button?.focus()
    answeredRef.current = done
    return () => {
      // It goes away with the message: what is around it keeps the focus.
      if (document.activeElement === button)
        button?.closest<HTMLElement>('[tabindex="-1"]')?.focus()
    }
  }, [done, answeredRef])
  return (
    <div className="message">
      <span>{t.acts.done(done.name)}</span>
      <Button ref={undo} className="text-button" onPress={() => void steps.undo()}>
        {t.notes.undo}
      </Button>
    </div>
  )
}
