import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { EntryKind } from '../../shared/reference/entry'
import { addressOfPage } from '../app/address'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'

/** Over the title of an entry: the way to all of its kind. */
export const OverviewLink = ({ kind }: { readonly kind: EntryKind }): ReactNode => (
  <p className="entry-overview" {...noText}>
    <Link className="text-link" href={addressOfPage(useReport(), kind)}>
      {t[kind].title}
    </Link>
  </p>
)
