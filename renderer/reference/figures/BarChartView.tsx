import { useMemo, type ReactNode } from 'react'
import { numberInWords } from '../../../shared/nl/reference-words'
import { barChart, barChartOf, type Bar, type Tick } from '../../../shared/reference/bar-chart'
import type { Comparison, Sum } from '../../../shared/reference/figures'
import { t } from '../../text/nl'

interface BarChartViewProps {
  /** What the figures are about, in words. */
  readonly name: string
  readonly comparison: Comparison
  readonly sum: Sum | null
  /** In CSS pixels. */
  readonly width: number
}

/** Lying bars for figures that compare. The table under it says the same. */
export const BarChartView = ({ name, comparison, sum, width }: BarChartViewProps): ReactNode => {
  const { figures, unit } = comparison
  const chart = useMemo(() => {
    // A part that is filtered out would make the total look wrong.
    const isWhole = sum?.kind === 'equal' && sum.parts.every((part) => figures.includes(part))
    return barChartOf(
      { figures, total: sum?.total.id ?? null, parts: isWhole ? sum.parts : [] },
      width
    )
  }, [figures, sum, width])
  const foot = chart.height - barChart.axis
  return (
    <figure className="bar-chart">
      <figcaption className="bar-chart-title">{t.figure.chartTitle(unit)}</figcaption>
      <svg
        className="bar-chart-picture"
        role="img"
        aria-label={t.figure.chart(name, unit)}
        width={chart.width}
        height={chart.height}
        viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
      >
        {chart.ticks.map(({ value, at }, nth) => (
          <text
            key={value}
            className="bar-chart-tick"
            x={at}
            y={foot + barChart.type + 2}
            textAnchor={nth === 0 ? 'start' : 'middle'}
          >
            {numberInWords(value)}
          </text>
        ))}
        {chart.bars.map((bar) => (
          <BarView key={bar.figure.id} bar={bar} ticks={chart.ticks} />
        ))}
      </svg>
    </figure>
  )
}

interface BarViewProps {
  readonly bar: Bar
  readonly ticks: readonly Tick[]
}

/** A bar on its piece of the scale: the lines of that do not go through the words over it. */
const BarView = ({ bar, ticks }: BarViewProps): ReactNode => (
  <g>
    {ticks.map(({ value, at }) => (
      <line
        key={value}
        className="bar-chart-line"
        x1={at}
        x2={at}
        y1={bar.y - 1}
        y2={bar.y + barChart.bar + barChart.between - 6}
      />
    ))}
    {bar.label.map(({ text, y }, at) => (
      <text key={y} className="bar-chart-label" y={y}>
        {text}
        {bar.isTotal && at === bar.label.length - 1 && ` (${t.figure.total})`}
      </text>
    ))}
    <rect
      className="bar-chart-bar"
      data-total={bar.isTotal || undefined}
      x={0}
      y={bar.y}
      width={Math.max(bar.length, 1)}
      height={barChart.bar}
    />
    {bar.seams.map((at) => (
      <line
        key={at}
        className="bar-chart-seam"
        x1={at}
        x2={at}
        y1={bar.y}
        y2={bar.y + barChart.bar}
      />
    ))}
    <text className="bar-chart-value" x={bar.value.x} y={bar.value.y}>
      {bar.value.text}
    </text>
  </g>
)
