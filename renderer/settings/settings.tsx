import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react'
import { slots } from '../../shared/memory/model'
import { asDesigned } from '../../shared/settings/look'
import { defaultSettings, textSizes, type Settings, type Theme } from '../../shared/settings/model'
import { requiredContext } from '../app/required-context'
import { bridge } from '../bridge'
import { useDeeds, type Deed } from '../commands/commands'
import { useMemory, useRemembered } from '../memory/memory'
import { applySettings, contrastQuery, darkQuery } from './apply'
import { useMedia } from './useMedia'

/** The reader's settings and how to change them; a change holds at once, in every window. */
interface SettingsState {
  readonly settings: Settings
  readonly change: (changes: Partial<Settings>) => void
  /** Back to how it was designed. */
  readonly reset: () => void
}

const [Provider, useSettings] = requiredContext<SettingsState>('settings')
export { useSettings }

/** Keeps the page as the reader wants it, and offers the commands that change that. */
export const SettingsProvider = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [settings, set] = useRemembered(slots.settings, useMemory().beginning.settings)
  const isDark = useMedia(darkQuery)
  const asksContrast = useMedia(contrastQuery)
  useLayoutEffect(() => {
    applySettings(settings, { isDark, asksContrast })
  }, [settings, isDark, asksContrast])
  useAppearance(settings.theme)

  const state = useMemo(
    (): SettingsState => ({
      settings,
      change: (changes) => {
        set({ ...settings, ...changes })
      },
      reset: () => {
        set(asDesigned(settings, defaultSettings))
      }
    }),
    [settings, set]
  )
  useSettingsDeeds(state)
  return <Provider value={state}>{children}</Provider>
}

/** Has native menus, dialogs and the page of the kluis follow the theme. */
const useAppearance = (theme: Theme): void => {
  useEffect(() => {
    // The page itself is right, whatever becomes of what is around it.
    bridge?.invoke('app:theme', theme).catch(() => undefined)
  }, [theme])
}

const useSettingsDeeds = ({ settings, change }: SettingsState): void => {
  const { theme, textSize } = settings
  const themeDeed = (of: Theme): Deed => ({
    run: () => {
      change({ theme: of })
    },
    isOn: theme === of
  })
  useDeeds({
    'theme.system': themeDeed('system'),
    'theme.light': themeDeed('light'),
    'theme.dark': themeDeed('dark'),
    'theme.contrast': themeDeed('contrast'),
    'text.larger': {
      run: () => {
        change({ textSize: textSize + 1 })
      },
      isEnabled: textSize < textSizes.most
    },
    'text.smaller': {
      run: () => {
        change({ textSize: textSize - 1 })
      },
      isEnabled: textSize > textSizes.least
    }
  })
}
