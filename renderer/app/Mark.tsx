import type { ReactNode } from 'react'

/** The app's mark: an open book with a ribbon. Neutral on purpose: no coat of arms, no house style. */
export const Mark = (): ReactNode => (
  <svg className="mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden focusable="false">
    <path className="mark-page" d="M2 3h8v16H2z" />
    <path className="mark-ribbon" d="M12 3h8v16l-4-3.5-4 3.5z" />
  </svg>
)
