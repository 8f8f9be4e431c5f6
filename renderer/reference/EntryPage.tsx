import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { entryNamed, type Catalogue, type EntrySummary } from '../../shared/reference/catalogue'
import type { EntryName } from '../../shared/reference/entry'
import { addressOfPage } from '../app/address'
import { useReport } from '../app/report'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { t } from '../text/nl'
import { EntryActions } from './EntryActions'
import { SourceLink } from './SourceLink'

interface EntryPageProps {
  readonly catalogue: Catalogue
  readonly name: EntryName
}

/** An entry, with the passage that it rests on. */
export const EntryPage = ({ catalogue, name }: EntryPageProps): ReactNode => {
  const report = useReport()
  const heading = useHeadingFocus()
  const entry = entryNamed(catalogue, name)
  return (
    <article className="data-view">
      <p>
        <Link className="text-link" href={addressOfPage(report, name.entry)}>
          {t[name.entry].title}
        </Link>
      </p>
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {entry === undefined ? t.reference.unknownTitle : entry.name}
      </h1>
      {entry === undefined && <p className="data-intro">{t.reference.unknown}</p>}
      {entry !== undefined && <Entry entry={entry} />}
    </article>
  )
}

const Entry = ({ entry }: { readonly entry: EntrySummary }): ReactNode => {
  const { also, source } = entry
  return (
    <>
      <EntryActions entry={entry} />
      {also !== null && <p className="data-intro">{also}</p>}
      {source !== null && <SourceLink source={source} />}
    </>
  )
}
