import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import type { LockState } from '../../shared/lock/model'
import { bridge } from '../bridge'
import { t } from '../text/nl'
import { Recover } from './Recover'
import { TurnOn } from './TurnOn'
import { Unlock } from './Unlock'
import { useLockState } from './useLockState'

/** Stands for every window while the kluis is locked, and where it has to be set up first. */
export const LockPage = (): ReactNode => {
  const [state] = useLockState()
  const isKnown = state !== null
  useEffect(() => {
    if (isKnown) void bridge?.invoke('app:report-shown', undefined)
  }, [isKnown])
  return (
    <main className="lock-page">
      <title>{t.windowTitle(t.lock.page.windowTitle)}</title>
      {state !== null && <Door state={state} />}
    </main>
  )
}

const Door = ({ state }: { readonly state: LockState }): ReactNode => {
  const [isForgotten, setForgotten] = useState(false)
  const { problem } = state.policy
  const { page } = t.lock
  return (
    <>
      {state.kind === 'no-key' ? (
        <IconAlertTriangle aria-hidden size={40} className="problem-icon" />
      ) : (
        <IconLock aria-hidden size={40} className="lock-sign" />
      )}
      <h1 className="problem-title">{titleOf(state, isForgotten)}</h1>
      {problem !== null && (
        <p role="alert" className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          {t.lock.policyProblem[problem]}
        </p>
      )}
      {state.kind === 'no-key' && <p>{page.noKey}</p>}
      {state.kind === 'off' && (
        <>
          {problem === null && <p>{page.mandatory}</p>}
          <TurnOn />
        </>
      )}
      {state.kind === 'locked' &&
        (isForgotten ? (
          <Recover
            onBack={() => {
              setForgotten(false)
            }}
          />
        ) : (
          <Unlock
            onForgotten={() => {
              setForgotten(true)
            }}
          />
        ))}
    </>
  )
}

const titleOf = ({ kind }: LockState, isForgotten: boolean): string => {
  if (kind === 'no-key') return t.lock.page.noKeyTitle
  if (kind === 'off') return t.lock.page.mandatoryTitle
  return isForgotten ? t.lock.page.codeTitle : t.lock.page.title
}
