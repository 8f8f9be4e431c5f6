import type { ReactNode } from 'react'
import { timePicture, type MarkKind } from '../../../shared/reference/time-picture'

interface TimeMarkProps {
  readonly kind: MarkKind
  readonly isApproximate: boolean
  readonly from: number
  readonly to: number
  /** Of its middle. */
  readonly y: number
}

/** What a date looks like: its form says how exact it is, whatever its colour. */
export const TimeMark = ({ kind, isApproximate, from, to, y }: TimeMarkProps): ReactNode => {
  const { mark, radius } = timePicture
  if (kind === 'day')
    return <circle className="time-mark" data-kind={kind} cx={(from + to) / 2} cy={y} r={radius} />
  const inset = 1
  const height = mark + 4
  return (
    <rect
      className="time-mark"
      data-kind={kind}
      data-approximate={isApproximate || undefined}
      x={from + inset}
      y={y - height / 2}
      width={Math.max(to - from - 2 * inset, 2)}
      height={height}
      rx={kind === 'period' ? height / 2 : 2}
    />
  )
}
