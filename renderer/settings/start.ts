import { slots } from '../../shared/memory/model'
import { defaultSettings, type Face, type Settings } from '../../shared/settings/model'
import type { Opening } from '../notes/useNotebook'
import { applySettings, contrastQuery, darkQuery } from './apply'

/**
 * How long the first page waits for the reader's settings, in milliseconds. Reading them takes some
 * tens; a notebook that does not open is no reason to show nothing.
 */
const limit = 1_000

/** The families of styles/fonts.css that the faces are set in. */
const families: Readonly<Record<Face, string>> = {
  serif: 'Source Serif 4',
  sans: 'Source Sans 3',
  hyperlegible: 'Atkinson Hyperlegible Next'
}

/**
 * Reads the settings and applies them, font included, before anything is shown: until then the page is
 * left blank (styles/base.css).
 */
export const startSettings = async (notebook: Opening): Promise<Settings> => {
  const settings = await Promise.race([read(notebook), after(limit)])
  applySettings(settings, {
    isDark: matchMedia(darkQuery).matches,
    asksContrast: matchMedia(contrastQuery).matches
  })
  // A font that cannot be had is replaced by the browser; its problem is no reason to show nothing.
  await Promise.allSettled([document.fonts.load(`1em "${families[settings.face]}"`)])
  return settings
}

const read = async (notebook: Opening): Promise<Settings> => {
  const opened = await notebook
  return opened.ok ? opened.value.recall(slots.settings) : defaultSettings
}

const after = (milliseconds: number): Promise<Settings> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(defaultSettings)
    }, milliseconds)
  })
