import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { idleChoices, type IdleMinutes, type LockState } from '../../shared/lock/model'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { IdleChoice } from './IdleChoice'
import type { LockStep } from './LockPanel'
import { useAsk } from './useAsk'

interface LockOverviewProps {
  readonly state: LockState
  readonly onStep: (step: LockStep) => void
  readonly onChanged: () => void
}

/** How things stand with the kluis, said plainly, and what can be done. */
export const LockOverview = ({ state, onStep, onChanged }: LockOverviewProps): ReactNode => {
  const { policy } = state
  return (
    <>
      {state.kind === 'off' ? (
        <>
          <p>{t.lock.panel.offIntro}</p>
          <p>{t.lock.panel.offMore}</p>
        </>
      ) : (
        <>
          <p>{t.lock.panel.onIntro}</p>
          <p>{t.lock.panel.notCovered}</p>
        </>
      )}
      {state.hasLeftovers && <Problem text={t.lock.panel.leftovers} />}
      {policy.problem !== null && <Problem text={t.lock.policyProblem[policy.problem]} />}
      {policy.isMandatory && policy.problem === null && <p>{t.lock.panel.mandatory}</p>}
      {state.kind === 'off' ? (
        <div className="lock-acts">
          <Button
            className="button"
            data-main
            onPress={() => {
              onStep('turn-on')
            }}
          >
            {t.lock.panel.turnOn}
          </Button>
        </div>
      ) : (
        <WhenOn state={state} onStep={onStep} onChanged={onChanged} />
      )}
    </>
  )
}

const WhenOn = ({ state, onStep, onChanged }: LockOverviewProps): ReactNode => {
  const { ask, refusal } = useAsk()
  const { mostMinutes, isMandatory } = state.policy
  const allowed = idleChoices.filter((minutes) => mostMinutes === null || minutes <= mostMinutes)
  const choose = async (minutes: IdleMinutes): Promise<void> => {
    await ask(() => bridge?.invoke('lock:idle', { minutes }))
    onChanged()
  }
  return (
    <>
      <IdleChoice
        choices={allowed}
        chosen={state.idleMinutes}
        most={mostMinutes}
        onChange={(minutes) => void choose(minutes)}
      />
      <div role="alert">
        {refusal !== null && <Problem text={t.lock.refusal(refusal, 'passphrase')} />}
      </div>
      <div className="lock-acts">
        <Button
          className="button"
          data-main
          onPress={() => void ask(() => bridge?.invoke('lock:now', undefined))}
        >
          {t.lock.panel.lockNow}
        </Button>
        <Button
          className="button"
          onPress={() => {
            onStep('change')
          }}
        >
          {t.lock.panel.change}
        </Button>
        <Button
          className="button"
          onPress={() => {
            onStep('new-code')
          }}
        >
          {t.lock.panel.newCode}
        </Button>
        {!isMandatory && (
          <Button
            className="button"
            onPress={() => {
              onStep('turn-off')
            }}
          >
            {t.lock.panel.turnOff}
          </Button>
        )}
      </div>
    </>
  )
}

const Problem = ({ text }: { readonly text: string }): ReactNode => (
  <p className="message message-problem">
    <IconAlertTriangle aria-hidden size={18} />
    {text}
  </p>
)
