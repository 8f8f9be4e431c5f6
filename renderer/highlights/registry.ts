import type { Meaning } from '../../shared/notes/model'

/** What can be painted over the text. The colours stand in styles/highlights.css under the same names. */
export type Layer = Meaning | 'zoekwoord'

/**
 * Paints ranges over the text without touching its DOM (CSS Custom Highlight API), in place of what
 * the layer showed. The answer takes them away again.
 */
export const paint = (layer: Layer, ranges: Iterable<Range>): (() => void) => {
  const name = `naslag-${layer}`
  const highlight = new Highlight(...ranges)
  // Found words show through a highlight of the reader.
  highlight.priority = layer === 'zoekwoord' ? 1 : 0
  CSS.highlights.set(name, highlight)
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }
}
