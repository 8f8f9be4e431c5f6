import type { Meaning } from '../../shared/notes/model'

/** What can be painted over the text. The colours stand in styles/highlights.css under the same names. */
export type Layer = Meaning | 'zoekwoord'

/** Found words show through a highlight of the reader. */
const priority = (layer: Layer): number => (layer === 'zoekwoord' ? 1 : 0)

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
