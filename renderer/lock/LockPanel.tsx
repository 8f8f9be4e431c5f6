import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { LockState } from '../../shared/lock/model'
import { t } from '../text/nl'
import { ChangePassphrase } from './ChangePassphrase'
import { LockOverview } from './LockOverview'
import { RenewCode } from './RenewCode'
import { TurnOff } from './TurnOff'
import { TurnOn } from './TurnOn'
import { useLockState } from './useLockState'

/** What the panel shows: how things stand, or one of the things that can be done. */
export type LockStep = 'overview' | 'turn-on' | 'change' | 'new-code' | 'turn-off'

/** All that a reader can see of the kluis and do with it. Takes its heading from where it stands. */
export const LockPanel = (): ReactNode => {
  const [state, refresh] = useLockState()
  const [step, setStep] = useState<LockStep>('overview')
  const [said, setSaid] = useState<string | null>(null)
  const back = (): void => {
    setSaid(null)
    setStep('overview')
  }
  const done = (what: string): void => {
    setSaid(what)
    setStep('overview')
    refresh()
  }
  if (state === null) return null
  return (
    <section className="lock-panel" aria-labelledby="lock-panel-title">
      <h3 id="lock-panel-title" className="lock-title">
        <Sign state={state} />
        {titleOf(state, step)}
      </h3>
      <p role="status" className="lock-said">
        {said}
      </p>
      {step === 'overview' && (
        <LockOverview
          state={state}
          onStep={(next) => {
            setSaid(null)
            setStep(next)
          }}
          onChanged={refresh}
        />
      )}
      {step === 'turn-on' && <TurnOn onBack={back} />}
      {step === 'change' && <ChangePassphrase onBack={back} onDone={done} />}
      {step === 'new-code' && <RenewCode onBack={back} onDone={done} />}
      {step === 'turn-off' && <TurnOff onBack={back} />}
    </section>
  )
}

const Sign = ({ state }: { readonly state: LockState }): ReactNode => {
  const Icon = state.kind === 'off' ? IconLockOpen2 : IconLock
  return <Icon aria-hidden size={22} />
}

const titleOf = ({ kind }: LockState, step: LockStep): string => {
  switch (step) {
    case 'overview':
      return kind === 'off' ? t.lock.panel.off : t.lock.panel.on
    case 'turn-on':
      return t.lock.turnOn.title
    case 'change':
      return t.lock.change.title
    case 'new-code':
      return t.lock.code.renewTitle
    case 'turn-off':
      return t.lock.turnOff.title
  }
}
