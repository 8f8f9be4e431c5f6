import { defaultSettings, type Face, type Settings } from '../../shared/settings/model'
import type { Beginning } from '../memory/begin'
import { applySettings, contrastQuery, darkQuery } from './apply'

/**
 * How long the page stays blank for the reader's settings, in milliseconds. They take some tens; when
 * the notebook takes longer to open, the page that says so looks as the system does.
 */
const limit = 500

/** The families of styles/fonts.css that the faces are set in. */
const families: Readonly<Record<Face, string>> = {
  serif: 'Source Serif 4',
  sans: 'Source Sans 3',
  hyperlegible: 'Atkinson Hyperlegible Next'
}

/**
 * Applies the settings before anything is shown, font included: until then the page is blank
 * (styles/base.css).
 */
export const startSettings = async (
  beginning: Promise<Pick<Beginning, 'settings'>>
): Promise<void> => {
  const timer = setTimeout(() => {
    apply(defaultSettings)
  }, limit)
  const { settings } = await beginning
  clearTimeout(timer)
  apply(settings)
  // A font that cannot be had is replaced by the browser; that is no reason to show nothing.
  await Promise.allSettled([document.fonts.load(`1em "${families[settings.face]}"`)])
}

const apply = (settings: Settings): void => {
  applySettings(settings, {
    isDark: matchMedia(darkQuery).matches,
    asksContrast: matchMedia(contrastQuery).matches
  })
}
