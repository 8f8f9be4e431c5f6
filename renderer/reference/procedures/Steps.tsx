import type { ReactNode } from 'react'
import type { Procedure, Statement } from '../../../shared/reference/model'
import { bySource } from '../../../shared/reference/sources'
import { enumerated } from '../../text/format'
import { t } from '../../text/nl'
import { SourceLine } from '../SourceLine'
import { ClearTicks } from './ClearTicks'
import { useTicks, type CardTicks } from './useTicks'

/** The steps of a procedure, to be ticked in a meeting. */
export const Steps = ({ procedure }: { readonly procedure: Procedure }): ReactNode => {
  const { steps } = procedure
  const ticks = useTicks(procedure)
  const done = steps.filter(({ text }) => ticks.ticked.has(text)).length
  const groups = bySource(steps)
  return (
    <>
      <ol className="steps">
        {groups.map((group, nth) => {
          const first = groups.slice(0, nth).flat().length + 1
          return group.map((step, at) => (
            <Step key={first + at} step={step} ticks={ticks}>
              {at === group.length - 1 && (
                <>
                  {group.length > 1 && (
                    <p className="steps-shared">{t.card.stepsShared(first, first + at)}</p>
                  )}
                  <SourceLine source={step} of={enumerated(group.map(({ text }) => text))} />
                </>
              )}
            </Step>
          ))
        })}
      </ol>
      <div className="steps-foot">
        <p role="status">{done > 0 && t.card.ticked(done, steps.length)}</p>
        <ClearTicks ticks={ticks} />
      </div>
    </>
  )
}

interface StepProps {
  readonly step: Statement
  readonly ticks: CardTicks
  readonly children: ReactNode
}

const Step = ({ step: { text }, ticks, children }: StepProps): ReactNode => {
  const isTicked = ticks.ticked.has(text)
  return (
    <li className="step" data-ticked={isTicked || undefined}>
      <label className="step-label">
        <input
          type="checkbox"
          className="check-box"
          checked={isTicked}
          onChange={({ target }) => {
            ticks.tick(text, target.checked)
          }}
        />
        <span>{text}</span>
      </label>
      {children}
    </li>
  )
}
