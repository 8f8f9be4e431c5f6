import { useLayoutEffect, type ReactNode } from 'react'
import { defaultSettings, type Theme } from '../../shared/settings/model'
import { applySettings, contrastQuery, darkQuery } from '../settings/apply'
import { useMedia } from '../settings/useMedia'
import { LockPage } from './LockPage'

/** The window of a kluis that is locked. */
export const startLockPage = (theme: Theme): ReactNode => <LockWindow theme={theme} />

/** The reader's settings are locked as well: of these it knows the theme, and goes along with the system. */
const LockWindow = ({ theme }: { readonly theme: Theme }): ReactNode => {
  const isDark = useMedia(darkQuery)
  const asksContrast = useMedia(contrastQuery)
  useLayoutEffect(() => {
    applySettings({ ...defaultSettings, theme }, { isDark, asksContrast })
  }, [theme, isDark, asksContrast])
  return <LockPage />
}
