/** What the app looks like, worked out from what the reader chose and what the system asks. */
import type { Settings, Theme } from './model'

/** The sets of colours in renderer/styles/tokens.css. */
export type Look = 'light' | 'dark' | 'contrast' | 'contrast-dark'

/** What the reader asked of the system, for all programs. */
export interface SystemWish {
  readonly isDark: boolean
  readonly asksContrast: boolean
}

/**
 * The colours to show. Light or dark is the reader's choice in the app; more contrast is kept to
 * wherever it was asked, since who asks it of the system needs it in every program.
 */
export const lookOf = (theme: Theme, { isDark, asksContrast }: SystemWish): Look => {
  switch (theme) {
    case 'system':
      return lookOf(isDark ? 'dark' : 'light', { isDark, asksContrast })
    case 'light':
      return asksContrast ? 'contrast' : 'light'
    case 'dark':
      return asksContrast ? 'contrast-dark' : 'dark'
    case 'contrast':
      return 'contrast'
  }
}

/** What native menus and dialogs should look like: they know light and dark only. */
export const appearanceOf = (theme: Theme): 'system' | 'light' | 'dark' =>
  theme === 'contrast' ? 'light' : theme

/** All that has to do with reading as it was designed; the voice stays as it is. */
export const asDesigned = (settings: Settings, defaults: Settings): Settings => ({
  ...defaults,
  speech: settings.speech
})
