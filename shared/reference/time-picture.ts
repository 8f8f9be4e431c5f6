/** The picture of the timeline: for each event a mark that shows how exact its date is, and its words, in lanes. */
import { precisionOf } from './dates'
import type { ReportEvent } from './model'
import { spanOf, timeScaleOf, type TimeScale } from './time-scale'
import { fitted, textWidth } from './wrap'

/** Sizes in CSS pixels. */
export const timePicture = { type: 13, lane: 24, axis: 30, mark: 12, radius: 5 } as const

/** What a mark says of its date: a day, a month or a year that is known, or a period. */
export type MarkKind = 'day' | 'month' | 'year' | 'period'

export const markKindOf = ({ date, until }: Pick<ReportEvent, 'date' | 'until'>): MarkKind =>
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
const longestLabel = 360
const smallest = 6

/** Lays out events in the order they come in. No words stand over other words or over a mark. */
export const timePictureOf = (events: readonly ReportEvent[], width: number): TimePicture => {
  const scale = timeScaleOf(events, width)
  const lanes: [from: number, to: number][][] = []
  const placed = events.map((event): PlacedEvent => {
    const one = markAndLabel(event, scale, width)
    const from = Math.min(one.from, one.label.from)
    const to = Math.max(one.to, one.label.to)
    const isFree = (taken: readonly (readonly [number, number])[]): boolean =>
      taken.every(([begin, end]) => end + apart <= from || to + apart <= begin)
    const free = lanes.findIndex(isFree)
    const lane = free === -1 ? lanes.length : free
    const taken = lanes[lane]
    if (taken === undefined) lanes.push([[from, to]])
    else taken.push([from, to])
    return { ...one, lane }
  })
  return { width, height: timePicture.axis + lanes.length * timePicture.lane + near, scale, placed }
}

const markAndLabel = (
  event: ReportEvent,
  scale: TimeScale,
  width: number
): Omit<PlacedEvent, 'lane'> => {
  const { radius, type } = timePicture
  const kind = markKindOf(event)
  const [begin, end] = spanOf(event).map(scale.at) as [number, number]
  const middle = Math.min(Math.max((begin + end) / 2, radius), width - radius)
  const from = kind === 'day' ? middle - radius : Math.min(begin, width - smallest)
  const to = kind === 'day' ? middle + radius : Math.max(end, from + smallest)
  const whole = Math.min(textWidth(event.what, type), longestLabel)
  const right = width - to - near
  const left = from - near
  // Within the mark where they fit, else to the right, and else where there is more room.
  const inside = kind === 'day' ? 0 : to - from - 2 * near
  const beside = Math.max(left, right, 0)
  if (inside >= whole || inside > beside) {
    const text = fitted(event.what, Math.min(whole, inside), type)
    return {
      event,
      kind,
      from,
      to,
      label: { text, from: from + near, to: to - near, anchor: 'start' }
    }
  }
  const isRight = right >= whole || right >= left
  const text = fitted(event.what, Math.min(whole, beside), type)
  const taken = Math.min(textWidth(text, type), beside)
  const label = isRight
    ? { text, from: to + near, to: to + near + taken, anchor: 'start' as const }
    : { text, from: from - near - taken, to: from - near, anchor: 'end' as const }
  return { event, kind, from, to, label }
}
