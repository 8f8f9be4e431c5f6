/** Lying bars, laid out for a width: their axis begins at nought, so that lengths compare as the numbers do. */
import { valueInWords } from '../nl/reference-words'
import type { Figure } from './model'
import { linesOf, textWidth } from './wrap'

/** Sizes in CSS pixels. */
export const barChart = { type: 14, line: 19, bar: 20, between: 14, axis: 26, aside: 8 } as const

/** A line of a scale. */
export interface Tick {
  readonly value: number
  readonly at: number
}

export interface Bar {
  readonly figure: Figure
  /** The total of the others. */
  readonly isTotal: boolean
  /** What it counts, over the bar, each line at its baseline. */
  readonly label: readonly { readonly text: string; readonly y: number }[]
  readonly y: number
  readonly length: number
  /** The number, behind the bar. */
  readonly value: { readonly text: string; readonly x: number; readonly y: number }
  /** Where the parts of a total end, from the left. */
  readonly seams: readonly number[]
}

export interface BarChart {
  readonly width: number
  readonly height: number
  readonly bars: readonly Bar[]
  readonly ticks: readonly Tick[]
}

/** Round values from nought to the first one that is no less than `most`, so far apart that about `amount` fit. */
export const roundValues = (most: number, amount: number): readonly number[] => {
  if (!(most > 0)) return [0]
  const rough = most / Math.max(amount, 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10)
  const steps = Math.ceil(most / step - 1e-9)
  // Of decimals only those that the step has.
  const decimals = Math.max(0, -Math.floor(Math.log10(step)))
  return Array.from({ length: steps + 1 }, (_, at) => Number((at * step).toFixed(decimals)))
}

/** What one bar is drawn of. */
interface BarLaidOut {
  readonly figures: readonly Figure[]
  /** The one that is the total of the others, and what is known of that. */
  readonly total: Figure['id'] | null
  /** The parts that make the total exactly, in their order; none where they do not. */
  readonly parts: readonly Figure[]
}

/** Lays out bars below each other. The longest label and number have room at every width. */
export const barChartOf = ({ figures, total, parts }: BarLaidOut, width: number): BarChart => {
  const { type, line, bar: thickness, between, axis, aside } = barChart
  const widest = Math.max(...figures.map((figure) => textWidth(valueInWords(figure), type)))
  const room = Math.max(width - widest - aside, 40)
  const most = Math.max(...figures.map(({ value }) => value))
  const values = roundValues(most, Math.max(1, Math.min(6, Math.floor(room / 80))))
  const end = values.at(-1) ?? 0
  const scale = (value: number): number => (end === 0 ? 0 : (value / end) * room)
  let y = 0
  const bars = figures.map((figure): Bar => {
    const lines = linesOf(figure.label, width, type)
    const label = lines.map((text, at) => ({ text, y: y + at * line + type }))
    const top = y + lines.length * line + 2
    y = top + thickness + between
    const length = scale(figure.value)
    const isTotal = figure.id === total
    return {
      figure,
      isTotal,
      label,
      y: top,
      length,
      value: { text: valueInWords(figure), x: length + aside, y: top + thickness / 2 + type / 3 },
      seams: isTotal ? seamsOf(parts).map(scale) : []
    }
  })
  return {
    width,
    height: y + axis,
    bars,
    ticks: values.map((value) => ({ value, at: scale(value) }))
  }
}

/** What the parts come to one after the other, but for the last, where the total ends. */
const seamsOf = (parts: readonly Figure[]): readonly number[] => {
  let sum = 0
  return parts.slice(0, -1).map(({ value }) => (sum += value))
}
