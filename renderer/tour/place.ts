/** Where the card of the tour stands: beside what it points at, and never on it where there is room. */

/** A part of the window, in CSS pixels from its top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
type Size = Pick<Box, 'width' | 'height'>

/** Room between the card and what it points at, and between the card and the edge of the window. */
const gap = 14
const edge = 12

/** Beside a target that is tall, below one that is wide; in the corner where there is room on no side of it. */
export const cardPlace = (target: Box, card: Size, window: Size): Pick<Box, 'left' | 'top'> => {
  const level = within(target.top, window.height - card.height)
  const along = within(target.left, window.width - card.width)
  const right = { left: target.left + target.width + gap, top: level }
  const left = { left: target.left - gap - card.width, top: level }
  const below = { left: along, top: target.top + target.height + gap }
  const above = { left: along, top: target.top - gap - card.height }
  const isWide = target.width > target.height
  const places = isWide ? [below, above, right, left] : [right, left, below, above]
  const corner = {
    left: Math.max(window.width - card.width - edge, edge),
    top: Math.max(window.height - card.height - edge, edge)
  }
  return places.find((place) => fits(place, card, window)) ?? corner
}

const within = (wanted: number, most: number): number =>
  Math.max(Math.min(wanted, most - edge), edge)

const fits = ({ left, top }: Pick<Box, 'left' | 'top'>, card: Size, window: Size): boolean =>
  left >= edge &&
  top >= edge &&
  left + card.width + edge <= window.width &&
  top + card.height + edge <= window.height

/** The part of a box that can be seen; null where that is nothing. */
export const seenOf = ({ left, top, width, height }: Box, window: Size): Box | null => {
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)]
  const seen = {
    left: x,
    top: y,
    width: Math.min(left + width, window.width) - x,
    height: Math.min(top + height, window.height) - y
  }
  return seen.width > 0 && seen.height > 0 ? seen : null
}
