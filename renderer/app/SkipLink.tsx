import type { ReactNode } from 'react'
import { t } from '../text/nl'
import { surfaceElementId } from './element-ids'

/** First stop of the Tab key: past the bar and the contents. Addresses are ours, so it moves focus itself. */
export const SkipLink = (): ReactNode => (
  <a
    className="skip-link"
    href={`#${surfaceElementId('main')}`}
    onClick={(event) => {
      event.preventDefault()
      document.getElementById(surfaceElementId('main'))?.focus()
    }}
  >
    {t.bar.skip}
  </a>
)
