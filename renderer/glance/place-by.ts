/** Room between a mark and what it shows, and between that and the edge of the window, in CSS pixels. */
const gap = 6
const edge = 8

/**
 * Puts an element with a fixed position below another one or a stretch of text, or above it where there is no room below.
 * A word that is broken over two lines has what it shows at its last line.
 */
export const placeBy = (element: HTMLElement, anchor: Element | Range): void => {
  Object.assign(element.style, { left: '0px', top: '0px' })
  // Where 0, 0 is: a container can take the window's place.
  const own = element.getBoundingClientRect()
  const at = [...anchor.getClientRects()].at(-1) ?? anchor.getBoundingClientRect()
  const below = at.bottom + gap
  const fits = below + own.height + edge <= window.innerHeight || at.top < window.innerHeight / 2
  const top = fits ? below : at.top - gap - own.height
  const centred = at.left + at.width / 2 - own.width / 2
  const left = Math.min(Math.max(centred, edge), window.innerWidth - own.width - edge)
  Object.assign(element.style, { left: `${left - own.left}px`, top: `${top - own.top}px` })
}
