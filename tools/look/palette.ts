/**
 * Which colours of renderer/styles/tokens.css meet on the screen, and how much contrast each meeting
 * needs. A new colour is named here, or `npm run check` fails.
 */
import type { Meeting, Palette } from './contrast'

/** WCAG 2.2: 1.4.6 for what is read at length, 1.4.3 for the rest, 1.4.11 for controls and graphics. */
const text = 7
const smallText = 4.5
const graphic = 3

/** Two colours with this contrast between them: on any ground one of the two has 3:1 (technique C40). */
const twoColourRing = 9

const panes = ['paper', 'chrome']
const grounds = [...panes, 'surface', 'surface-hover', 'accent-surface']
const meanings = ['belangrijk', 'mee-eens', 'uitzoeken', 'bespreken']

const ofMeanings: readonly Meeting[] = meanings.map((meaning) => ({
  what: 'a line that tells a highlight from another',
  front: [`${meaning}-line`],
  back: [meaning, ...panes],
  least: graphic
}))

export const palette: Palette = {
  themes: ['light', 'dark', 'contrast', 'contrast-dark'],
  meetings: [
    {
      what: 'text',
      front: ['ink'],
      back: [...grounds, 'problem-surface', ...meanings],
      least: text
    },
    { what: 'a found word', front: ['on-found'], back: ['found'], least: text },
    { what: 'secondary text', front: ['ink-2'], back: [...grounds, ...meanings], least: smallText },
    { what: 'a number in the margin', front: ['ink-3'], back: grounds, least: smallText },
    { what: 'a link', front: ['accent'], back: grounds, least: smallText },
    { what: 'text on a chosen thing', front: ['on-accent'], back: ['accent'], least: smallText },
    {
      what: 'the text of a problem',
      front: ['problem'],
      back: [...panes, 'surface', 'problem-surface'],
      least: smallText
    },
    { what: 'the text of good news', front: ['good'], back: panes, least: smallText },
    { what: 'a tooltip', front: ['on-tooltip'], back: ['tooltip'], least: text },
    { what: 'the edge of a tooltip', front: ['tooltip'], back: panes, least: graphic },
    { what: 'the edge of a control', front: ['border'], back: grounds, least: graphic },
    { what: 'a scroll bar', front: ['scrollbar'], back: panes, least: graphic },
    { what: 'the ribbon', front: ['ribbon'], back: grounds, least: graphic },
    ...ofMeanings,
    { what: 'the focus ring', front: ['focus'], back: ['focus-edge'], least: twoColourRing }
  ],
  // Between things that can be told apart without it.
  decorative: ['hairline'],
  notColours: ['shadow', 'veil', 'border-width']
}
