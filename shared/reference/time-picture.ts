/** The picture of the timeline: for each event a mark that shows how exact its date is, and its words, in lanes. */
import { precisionOf } from './dates'
import type { ReportEvent } from './model'
import { spanOf, timeScaleOf, type TimeScale } from './time-scale'
import { fitted, textWidth } from './wrap'

/** Sizes in CSS pixels. */
export const timePicture = { type: 13, lane: 21, axis: 30, mark: 12, radius: 5 } as const

/** What a mark says of its date: a day, a month or a year that is known, or a period. */
export type MarkKind = 'day' | 'month' | 'year' | 'period'

const markKindOf = ({ date, until }: Pick<ReportEvent, 'date' | 'until'>): MarkKind =>
  until === null ? precisionOf(date) : 'period'

export interface PlacedEvent {
  readonly event: ReportEvent
  readonly kind: MarkKind
  readonly lane: number
  /** The mark, from left to right. */
  readonly from: number
  readonly to: number
  readonly label: {
    readonly text: string
    readonly from: number
    readonly to: number
    /** The end of the words that `x` of the text is at. */
    readonly anchor: 'start' | 'end'
  }
}

export interface TimePicture {
  readonly width: number
  readonly height: number
  readonly scale: TimeScale
  readonly placed: readonly PlacedEvent[]
}

/** Between a mark and its words, and between what follows in one lane. */
const near = 5
const apart = 14
/** So many pixels, and so much of the whole width, at most. */
const longestLabel = 360
const longestShare = 0.42
const smallest = 6

/** Lays out events in the order they come in. No words stand over other words or over a mark. */
export const timePictureOf = (events: readonly ReportEvent[], width: number): TimePicture => {
  const scale = timeScaleOf(events, width)
  const lanes: Extent[][] = []
  const placed = events.map((event): PlacedEvent => {
    const [first, ...others] = waysOf(event, scale, width)
    const inLane = (way: Way): PlacedEvent => ({ ...way, lane: freeLane(lanes, extentOf(way)) })
    const best = others
      .map(inLane)
      .reduce((one, other) => (other.lane < one.lane ? other : one), inLane(first))
    const taken = lanes[best.lane]
    if (taken === undefined) lanes.push([extentOf(best)])
    else taken.push(extentOf(best))
    return best
  })
  return { width, height: timePicture.axis + lanes.length * timePicture.lane + near, scale, placed }
}

type Extent = readonly [from: number, to: number]

const freeLane = (lanes: readonly (readonly Extent[])[], [from, to]: Extent): number => {
  const free = lanes.findIndex((taken) =>
    taken.every(([begin, end]) => end + apart <= from || to + apart <= begin)
  )
  return free === -1 ? lanes.length : free
}

type Way = Omit<PlacedEvent, 'lane'>

const extentOf = ({ from, to, label }: Way): Extent => [
  Math.min(from, label.from),
  Math.max(to, label.to)
]

/** The ways to draw an event, the best one first: its words within its mark, else to the right or to the left of it. */
const waysOf = (event: ReportEvent, scale: TimeScale, width: number): readonly [Way, ...Way[]] => {
  const { radius, type } = timePicture
  const kind = markKindOf(event)
  const [first, last] = spanOf(event)
  const [begin, end] = [scale.at(first), scale.at(last)]
  const middle = Math.min(Math.max((begin + end) / 2, radius), width - radius)
  const from = kind === 'day' ? middle - radius : Math.min(begin, width - smallest)
  const to = kind === 'day' ? middle + radius : Math.max(end, from + smallest)
  const longest = Math.min(longestLabel, width * longestShare)
  const whole = Math.min(textWidth(event.what, type), longest)
  const right = Math.max(width - to - near, 0)
  const left = Math.max(from - near, 0)
  const inside = kind === 'day' ? 0 : to - from - 2 * near
  const wayOf = (room: number, place: (taken: number) => Extent, anchor: 'start' | 'end'): Way => {
    const text = fitted(event.what, Math.min(whole, room), type)
    const [labelFrom, labelTo] = place(Math.min(textWidth(text, type), room))
    return { event, kind, from, to, label: { text, from: labelFrom, to: labelTo, anchor } }
  }
  const within = wayOf(inside, (taken) => [from + near, from + near + taken], 'start')
  const toRight = wayOf(right, (taken) => [to + near, to + near + taken], 'start')
  const toLeft = wayOf(left, (taken) => [from - near - taken, from - near], 'end')
  if (inside >= whole || inside > Math.max(left, right)) return [within]
  if (right >= whole && left >= whole) return [toRight, toLeft]
  return right >= left ? [toRight] : [toLeft]
}
