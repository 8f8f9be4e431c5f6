import type { ReactNode } from 'react'
import { entryNamed, type Catalogue, type EntrySummary } from '../../shared/reference/catalogue'
import type { EntryName } from '../../shared/reference/entry'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { t } from '../text/nl'
import { OverviewLink } from './OverviewLink'
import { SourceLink } from './SourceLink'

interface EntryPageProps {
  readonly catalogue: Catalogue
  readonly name: EntryName
}

/** An entry, with the passage that it rests on. */
export const EntryPage = ({ catalogue, name }: EntryPageProps): ReactNode => {
  const heading = useHeadingFocus()
  const entry = entryNamed(catalogue, name)
  return (
    <article className="data-view">
      <OverviewLink kind={name.entry} />
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {entry === undefined ? t.reference.unknownTitle : entry.name}
      </h1>
      {entry === undefined && <p className="data-intro">{t.reference.unknown}</p>}
      {entry !== undefined && <Entry entry={entry} />}
    </article>
  )
}

const Entry = ({ entry: { also, source } }: { readonly entry: EntrySummary }): ReactNode => (
  <>
    {also !== null && <p className="data-intro">{also}</p>}
    {source !== null && <SourceLink source={source} />}
  </>
)
