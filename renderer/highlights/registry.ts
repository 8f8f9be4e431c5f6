import type { Meaning } from '../../shared/notes/model'

/** What can be painted over the text. The colours stand in styles/highlights.css under the same names. */
export type Layer = Meaning | (typeof overNotes)[number]

/** What shows over a highlight of the reader, the last one over all others. */
const overNotes = [
  'notitie',
  'collega',
  'opdracht',
  'voorlezen',
  'zoekwoord',
  'vondst',
  'vondst-nu'
] as const

const priority = (layer: Layer): number => overNotes.findIndex((over) => over === layer) + 1

/**
 * Paints ranges over the text without touching its DOM (CSS Custom Highlight API), beside what else
 * the layer shows: two surfaces paint on the same layers. The answer takes these ranges away again.
 */
export const paint = (layer: Layer, ranges: readonly Range[]): (() => void) => {
  const name = `naslag-${layer}`
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  highlight.priority = priority(layer)
  for (const range of ranges) highlight.add(range)
  CSS.highlights.set(name, highlight)
  return () => {
    for (const range of ranges) highlight.delete(range)
  }
}
