import type { ReactNode } from 'react'
import { t } from '../text/nl'
import { PaneEdge } from './PaneEdge'
import { contentsElementId, railElementId } from './element-ids'
import { usePanels, type Panel } from './panels'

/** Widths a pane can be given, in CSS pixels: room for a title, and room left for the text. */
const widths = { least: 208, most: 560 } as const

const edges = {
  contents: { label: t.bar.contentsEdge, controls: contentsElementId, side: 'right' },
  rail: { label: t.bar.railEdge, controls: railElementId, side: 'left' }
} as const

/** The edge between the text and a pane beside it. */
export const PanelEdge = ({ panel }: { readonly panel: Panel }): ReactNode => {
  const { isOpen, isOver, resize } = usePanels()
  if (!isOpen[panel] || isOver[panel]) return null
  return (
    <PaneEdge
      {...edges[panel]}
      {...widths}
      onResize={(width) => {
        resize(panel, width)
      }}
    />
  )
}
