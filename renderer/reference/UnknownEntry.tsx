import type { ReactNode } from 'react'
import type { EntryKind } from '../../shared/reference/entry'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { t } from '../text/nl'
import { OverviewLink } from './OverviewLink'

/** What is said at an address that names no entry of the report. */
export const UnknownEntry = ({ kind }: { readonly kind: EntryKind }): ReactNode => {
  const heading = useHeadingFocus()
  return (
    <article className="data-view entry-view">
      <OverviewLink kind={kind} />
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.reference.unknownTitle}
      </h1>
      <p className="data-intro">{t.reference.unknown}</p>
    </article>
  )
}
