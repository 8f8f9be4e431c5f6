import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useSteps } from '../notes/useSteps'
import { t } from '../text/nl'
import { useDecisions } from './useDecisions'
import type { Plan } from './usePlan'

/** Takes over all that needs no looking at; says what was decided last, with the way back. */
export const TakeAll = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const { takeOver, last, isBusy } = useDecisions()
  const steps = useSteps()
  const undo = useRef<HTMLButtonElement>(null)
  const [isAsked, setAsked] = useState(false)
  const sure = [...plan.kept, ...plan.moved]
  const isDone = isAsked && !isBusy && last !== null && sure.length === 0
  useEffect(() => {
    // The button that did it is gone: the focus comes to the way back.
    if (isDone) undo.current?.focus()
  }, [isDone])
  return (
    <div className="transition-take">
      {sure.length > 0 && (
        <Button
          className="button"
          data-main
          data-busy={isBusy || undefined}
          onPress={() => {
            if (isBusy) return
            setAsked(true)
            void takeOver(sure)
          }}
        >
          {t.transition.takeAll(sure.length)}
        </Button>
      )}
      <div role="status" className="transition-told">
        {isBusy && <p>{t.transition.taking}</p>}
        {!isBusy && last !== null && (
          <p className="message">
            <span>{t.acts.done(last)}</span>
            <Button
              ref={undo}
              className="text-button"
              onPress={() => {
                // The button goes with what it undoes.
                undo.current?.closest<HTMLElement>('article')?.querySelector('h1')?.focus()
                setAsked(false)
                void steps.undo()
              }}
            >
              {t.notes.undo}
            </Button>
          </p>
        )}
      </div>
    </div>
  )
}
