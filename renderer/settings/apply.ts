import { lookOf, type SystemWish } from '../../shared/settings/look'
import type { Settings } from '../../shared/settings/model'

export const darkQuery = '(prefers-color-scheme: dark)'
export const contrastQuery = '(prefers-contrast: more)'

/**
 * Puts the settings on <html>, from where the stylesheets take them: the theme for the whole page, the
 * rest for the reading text only.
 */
export const applySettings = (
  { theme, face, textSize, lineSpacing, lineWidth }: Settings,
  wish: SystemWish
): void => {
  const { dataset, style } = document.documentElement
  dataset.theme = lookOf(theme, wish)
  dataset.face = face
  style.setProperty('--text-size', `${textSize}px`)
  style.setProperty('--text-leading', String(lineSpacing))
  style.setProperty('--line-characters', String(lineWidth))
}
