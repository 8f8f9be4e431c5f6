import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

interface PaneEdgeProps {
  readonly label: string
  /** The element that it sets the width of. */
  readonly controls: string
  /** On which side of that element it lies: 'split' is the right one too, between two surfaces. */
  readonly side: 'left' | 'right' | 'split'
  readonly least: number
  readonly most: number
  /** Called with a width in CSS pixels while the reader moves, and with null to go back to the design's. */
  readonly onResize: (width: number | null) => void
}

/** One step of an arrow key, in CSS pixels. */
const step = 16

/** The edge between a pane and the text: dragged, or moved with the arrow keys (ARIA APG, window splitter). */
export const PaneEdge = ({
  label,
  controls,
  side,
  least,
  most,
  onResize
}: PaneEdgeProps): ReactNode => {
  // Measured when it is needed: until the reader moves the edge, the design decides.
  const [width, setWidth] = useState<number | null>(null)
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const direction = side === 'left' ? -1 : 1
  const widthNow = (): number =>
    Math.round(document.getElementById(controls)?.getBoundingClientRect().width ?? least)
  const resize = (next: number): void => {
    const kept = Math.min(most, Math.max(least, Math.round(next)))
    setWidth(kept)
    onResize(kept)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = {
      ArrowRight: widthNow() + step * direction,
      ArrowLeft: widthNow() - step * direction,
      Home: least,
      End: most
    }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    resize(wanted)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width: widthNow() }
  }
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (from.current === null) return
    resize(from.current.width + (clientX - from.current.x) * direction)
  }
  /** Chromium under load was seen to leave out the last moves: where it ends counts. */
  const onPointerUp = (event: PointerEvent): void => {
    onPointerMove(event)
    from.current = null
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be focused is a widget (ARIA 1.2)
    <div
      role="separator"
      className="pane-edge"
      data-side={side}
      aria-label={label}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuenow={width ?? least}
      aria-valuemin={least}
      aria-valuemax={most}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onFocus={() => {
        setWidth(widthNow())
      }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        from.current = null
      }}
      onDoubleClick={() => {
        setWidth(null)
        onResize(null)
      }}
    />
  )
}
