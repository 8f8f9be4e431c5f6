import type { ReactNode, RefObject } from 'react'
import { PaneEdge } from '../app/PaneEdge'
import { surfaceElementId } from '../app/element-ids'
import { useWindowState } from '../memory/window-state'
import { t } from '../text/nl'

/** The smallest part of the area that one of two places can have. */
const leastShare = 0.2

/** The edge between two places side by side. */
export const SplitEdge = ({
  area
}: {
  readonly area: RefObject<HTMLElement | null>
}): ReactNode => {
  const { state, change } = useWindowState()
  const shareOf = (width: number): number => {
    const whole = area.current?.clientWidth ?? 0
    return whole === 0 ? state.split : width / whole
  }
  return (
    <PaneEdge
      label={t.split.edge}
      controls={surfaceElementId('main')}
      side="split"
      least={240}
      most={4000}
      onResize={(width) => {
        const share = width === null ? 0.5 : shareOf(width)
        change({ split: Math.min(1 - leastShare, Math.max(leastShare, share)) })
      }}
    />
  )
}
