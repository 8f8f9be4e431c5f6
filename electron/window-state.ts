/** What is kept of the windows between two starts, and where they may stand. Pure. */
import * as v from 'valibot'
import { windowIdSchema, type WindowId } from '../shared/memory/model'

/** A rectangle on the screen, in device-independent pixels, as Electron has it. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const extent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))

const savedWindowSchema = v.strictObject({
  id: windowIdSchema,
  /** Of the window when it is neither maximised nor full screen. */
  bounds: v.strictObject({ x: coordinate, y: coordinate, width: extent, height: extent }),
  mode: v.picklist(['normal', 'maximised', 'fullScreen'])
})

/** windows.json: the open windows, the one that was used last at the end. */
export const windowsFileSchema = v.strictObject({
  format: v.literal(1),
  windows: v.pipe(
    v.array(savedWindowSchema),
    v.check((windows) => new Set(windows.map(({ id }) => id)).size === windows.length),
    v.readonly()
  )
})

export type SavedWindow = v.InferOutput<typeof savedWindowSchema>
export type WindowsFile = v.InferOutput<typeof windowsFileSchema>

/** As designed, where the screen has room for it. */
const designed = { width: 1280, height: 800 } as const

/** How far a window opens beside the one it was opened from, so that both can be seen. */
const step = 32

/** What has to be on a screen to get hold of a window: this much of its title bar. */
const handle = { width: 96, height: 32 } as const

/** A page that dies again so soon might go on doing so: the reader decides. In milliseconds. */
const tooSoon = 60_000

/** Whether a page that died just now is loaded again by itself, given when it died before. */
export const mayReopen = (before: number | null, now: number): boolean =>
  before === null || now < before || now - before > tooSoon

/** The lowest number that no window has; null when all 99 are taken. */
export const lowestFree = (taken: readonly WindowId[]): WindowId | null => {
  for (let id = 1; ; id += 1) {
    const free = v.safeParse(windowIdSchema, id)
    if (!free.success) return null
    if (!taken.includes(free.output)) return free.output
  }
}

/** Bounds for a window that nothing is kept of: in the middle of a work area, and never larger. */
export const defaultBounds = (area: Bounds): Bounds => {
  const width = Math.min(designed.width, area.width)
  const height = Math.min(designed.height, area.height)
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height
  }
}

/**
 * Bounds for a window that is opened from another one: as large, a little lower and to the right as far
 * as the screen has room. `areas` as for fitBounds.
 */
export const besideBounds = (bounds: Bounds, areas: readonly Bounds[]): Bounds => {
  const area = nearestArea(bounds, areas)
  const beside = { ...bounds, x: bounds.x + step, y: bounds.y + step }
  return area === undefined ? beside : inside(beside, area)
}

/**
 * Where a window can be had on the screens there are now: where it was, if it fits and its title bar can
 * be got hold of; else in the nearest work area, made smaller if need be. `areas` are the work areas of
 * the displays; without any the bounds stay as they are.
 */
export const fitBounds = (bounds: Bounds, areas: readonly Bounds[]): Bounds => {
  const area = nearestArea(bounds, areas)
  if (area === undefined) return bounds
  const fits = bounds.width <= area.width && bounds.height <= area.height
  const isAtHand = areas.some((one) => isReachable(bounds, one))
  return fits && isAtHand ? bounds : inside(bounds, area)
}

const inside = (bounds: Bounds, area: Bounds): Bounds => {
  const width = Math.min(bounds.width, area.width)
  const height = Math.min(bounds.height, area.height)
  return {
    x: between(bounds.x, area.x, area.x + area.width - width),
    y: between(bounds.y, area.y, area.y + area.height - height),
    width,
    height
  }
}

/** Whether enough of the title bar is in a work area. */
export const isReachable = ({ x, y, width, height }: Bounds, area: Bounds): boolean => {
  const wide = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return (
    wide >= Math.min(handle.width, width, area.width) &&
    y >= area.y &&
    y + Math.min(handle.height, height, area.height) <= area.y + area.height
  )
}

/** The area with most of the window on it; of those with nothing, the one nearest to its middle. */
const nearestArea = (bounds: Bounds, areas: readonly Bounds[]): Bounds | undefined => {
  const shared = (area: Bounds): number => overlap(bounds, area)
  const away = (area: Bounds): number => distance(bounds, area)
  return areas.toSorted((one, other) => shared(other) - shared(one) || away(one) - away(other))[0]
}

const overlap = (one: Bounds, other: Bounds): number => {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, wide) * Math.max(0, high)
}

const distance = (one: Bounds, other: Bounds): number =>
  Math.hypot(
    one.x + one.width / 2 - (other.x + other.width / 2),
    one.y + one.height / 2 - (other.y + other.height / 2)
  )

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)
