import type { ReactNode } from 'react'

/** Circumference 100, so that per cents can be drawn as they are. */
const radius = 100 / (2 * Math.PI)

/** A ring that fills as a section is read. What it says stands in words elsewhere. */
export const Ring = ({ percent }: { readonly percent: number }): ReactNode => (
  <svg
    className="ring"
    width="14"
    height="14"
    viewBox="-20 -20 40 40"
    aria-hidden
    focusable="false"
  >
    <circle className="ring-all" r={radius} />
    <circle className="ring-read" r={radius} strokeDasharray={`${percent} 100`} />
  </svg>
)
