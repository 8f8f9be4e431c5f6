import { useLayoutEffect, type ReactNode } from 'react'
import { defaultSettings } from '../../shared/settings/model'
import { applySettings, contrastQuery, darkQuery } from '../settings/apply'
import { useMedia } from '../settings/useMedia'
import { LockPage } from './LockPage'

/** The window of a kluis that is locked. */
export const startLockPage = (): ReactNode => <LockWindow />

/** The reader's settings are locked as well: it looks as the system does, and goes along with it. */
const LockWindow = (): ReactNode => {
  const isDark = useMedia(darkQuery)
  const asksContrast = useMedia(contrastQuery)
  useLayoutEffect(() => {
    applySettings(defaultSettings, { isDark, asksContrast })
  }, [isDark, asksContrast])
  return <LockPage />
}
