/** What the reading settings are called. */
import type { Face, Settings, Theme } from '../../../shared/settings/model'

const theme: Readonly<Record<Theme, string>> = {
  system: 'Systeem',
  light: 'Licht',
  dark: 'Donker',
  contrast: 'Hoog contrast'
}

const face: Readonly<Record<Face, string>> = {
  serif: 'Serif',
  sans: 'Schreefloos',
  hyperlegible: 'Hyperleesbaar'
}

const lineSpacing: Readonly<Record<Settings['lineSpacing'], string>> = {
  1.4: 'Krap',
  1.6: 'Gewoon',
  1.8: 'Ruim',
  2: 'Dubbel'
}

const lineWidth: Readonly<Record<Settings['lineWidth'], string>> = {
  56: 'Smal',
  68: 'Gewoon',
  80: 'Breed'
}

export const settingsText = {
  title: 'Leesinstellingen',
  close: 'Leesinstellingen sluiten',
  themeLabel: 'Weergave',
  theme,
  faceLabel: 'Leesletter',
  face,
  textSizeLabel: 'Tekstgrootte',
  textSize: (size: number) => `${size} px`,
  letter: 'A',
  larger: 'Leestekst groter',
  smaller: 'Leestekst kleiner',
  lineSpacingLabel: 'Regelafstand',
  lineSpacing,
  lineWidthLabel: 'Regelbreedte',
  lineWidth,
  reset: 'Zoals ontworpen',
  wasReset: 'De leesinstellingen zijn weer zoals ontworpen.'
} as const
