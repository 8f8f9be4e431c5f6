import type { ReactNode } from 'react'
import { defaultSettings } from '../../shared/settings/model'
import { applySettings, contrastQuery, darkQuery } from '../settings/apply'
import { LockPage } from './LockPage'

/** The window of a kluis that is locked. The reader's settings are locked as well: it looks as the system does. */
export const startLockPage = (): ReactNode => {
  applySettings(defaultSettings, {
    isDark: matchMedia(darkQuery).matches,
    asksContrast: matchMedia(contrastQuery).matches
  })
  return <LockPage />
}
