/** When a block that stands on the screen counts as read. */

/**
 * A quick reader: 250 words a minute at six characters a word, in characters a second. Most adults read
 * non-fiction in silence at 175 to 300 words a minute (M. Brysbaert, How many words do we read per
 * minute?, Journal of Memory and Language 109, 2019).
 */
const charactersPerSecond = 25

/** Long enough to tell a look from scrolling past, in milliseconds. */
const least = 1_000

/** Several blocks stand on the screen at once and are timed together: none waits longer than this. */
const most = 6_000

/** How long a block has to be in sight to count as read, in milliseconds. */
export const timeToRead = (characters: number): number =>
  Math.min(most, Math.max(least, (1_000 * characters) / charactersPerSecond))

/** Top and bottom of something in the window, in CSS pixels. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** A block is in sight when it is wholly there, or when it takes most of the screen. */
export const isInSight = (block: Extent, surface: Extent): boolean =>
  isWhole(block, surface) ||
  Math.min(block.bottom, surface.bottom) - Math.max(block.top, surface.top) >=
    screenful * (surface.bottom - surface.top)

/** Whether the last line of a block is there: a block longer than the screen is not read before that. */
const isEndInSight = ({ bottom }: Extent, surface: Extent): boolean =>
  bottom > surface.top && bottom <= surface.bottom + rounding

const isWhole = (block: Extent, surface: Extent): boolean =>
  block.top >= surface.top - rounding && block.bottom <= surface.bottom + rounding

/** Part of the screen that a block longer than it has to take. */
const screenful = 0.7

/** Positions are fractions of pixels: one more or less is no matter. */
const rounding = 1

/** What is known of a block that has not been read yet. */
export interface Dwell {
  /** Milliseconds in sight so far. */
  readonly time: number
  readonly hasEnded: boolean
}

export const noDwell: Dwell = { time: 0, hasEnded: false }

/** A block after it has been seen (or not) for another while, in milliseconds. */
export const dwelled = (
  { time, hasEnded }: Dwell,
  block: Extent,
  surface: Extent,
  elapsed: number
): Dwell => ({
  time: time + (isInSight(block, surface) ? elapsed : 0),
  hasEnded: hasEnded || isEndInSight(block, surface)
})

export const isRead = ({ time, hasEnded }: Dwell, characters: number): boolean =>
  hasEnded && time >= timeToRead(characters)
