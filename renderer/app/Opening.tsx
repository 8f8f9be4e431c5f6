import type { ReactNode } from 'react'
import { t } from '../text/nl'

/** Shown until the report has been read; normally for less time than it takes to see it. */
export const Opening = (): ReactNode => (
  <main className="opening">
    <title>{t.appName}</title>
    <p role="status">{t.start.opening}</p>
  </main>
)
