import { expect, test } from 'vitest'
import { appearanceOf, asDesigned, lookOf, type Look, type SystemWish } from './look'
import { defaultSettings, themes, type Theme } from './model'

const plain: SystemWish = { isDark: false, asksContrast: false }
const dark: SystemWish = { isDark: true, asksContrast: false }
const contrast: SystemWish = { isDark: false, asksContrast: true }
const darkContrast: SystemWish = { isDark: true, asksContrast: true }

test.each<[Theme, SystemWish, Look]>([
  ['system', plain, 'light'],
  ['system', dark, 'dark'],
  ['system', contrast, 'contrast'],
  ['system', darkContrast, 'contrast-dark'],
  ['light', dark, 'light'],
  ['light', darkContrast, 'contrast'],
  ['dark', plain, 'dark'],
  ['dark', contrast, 'contrast-dark'],
  ['contrast', plain, 'contrast'],
  ['contrast', darkContrast, 'contrast']
])('%s under %o is %s', (theme, wish, look) => {
  expect(lookOf(theme, wish)).toBe(look)
})

test('native menus know light and dark only', () => {
  expect(themes.map(appearanceOf)).toEqual(['system', 'light', 'dark', 'light'])
})

test('back to the design leaves the voice as it is', () => {
  const speech = { voice: 'nl', rate: 1.5 }
  expect(
    asDesigned({ ...defaultSettings, theme: 'dark', textSize: 28, speech }, defaultSettings)
  ).toEqual({ ...defaultSettings, speech })
})
