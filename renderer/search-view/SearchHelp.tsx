import type { ReactNode } from 'react'
import { t } from '../text/nl'

/** What can be typed beside words. */
export const SearchHelp = (): ReactNode => (
  <dl className="search-help-list">
    {t.searchView.help.map(({ sign, meaning }) => (
      <div key={sign} className="search-help-item">
        <dt>
          <code className="search-help-sign">{sign}</code>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
)
