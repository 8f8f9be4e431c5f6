import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { filteredLaws, groupsByKind } from '../../../shared/reference/by-kind'
import type { Catalogue } from '../../../shared/reference/catalogue'
import { lawKinds, type Law } from '../../../shared/reference/model'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { t } from '../../text/nl'
import { EntryLink } from '../EntryLink'
import { KindSection } from '../KindSection'
import { LongList, mostAtOnce } from '../LongList'
import { WordsField } from '../WordsField'
import { useViewChoices } from '../view-choices'

/** Height of a usual row, in CSS pixels. */
const rowHeight = 66

/** Laws, papers, rulings and policy by kind, and only those that fit what is typed. */
export const LawsView = ({ catalogue }: { readonly catalogue: Catalogue }): ReactNode => {
  const heading = useHeadingFocus()
  const { choices, choose } = useViewChoices()
  const { reference } = catalogue
  const { laws } = reference
  // The field answers a key at once; the list comes a moment later.
  const words = useDeferredValue(choices.law)
  const shown = useMemo(() => filteredLaws(reference, words), [reference, words])
  const groups = useMemo(() => groupsByKind(shown, lawKinds), [shown])
  return (
    <article className="data-view entry-view">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.law.title}
      </h1>
      <p className="data-intro">{t.law.intro}</p>
      <WordsField
        label={t.law.filter}
        words={choices.law}
        onWords={(law) => {
          choose({ law })
        }}
      />
      <p role="status" className="entry-state">
        {t.law.found(shown.length, laws.length)}
      </p>
      {shown.length === 0 && <p className="entry-nothing">{t.reference.nothingFits}</p>}
      {groups.map(({ kind, entries }, at) => (
        <KindSection key={kind} title={t.law.kinds[kind]} amount={entries.length}>
          <LongList
            rows={entries}
            keyOf={({ id }) => id}
            className="entry-rows"
            rowHeight={rowHeight}
            isWhole={shown.length <= mostAtOnce}
            isFirst={at === 0}
          >
            {(law) => <LawRow law={law} />}
          </LongList>
        </KindSection>
      ))}
    </article>
  )
}

const LawRow = ({ law }: { readonly law: Law }): ReactNode => {
  const { id, name, citation, articles, about, mentions } = law
  const cited = [...new Set(articles.map(({ article }) => article))]
  return (
    <li className="entry-row">
      <p className="entry-row-name">
        <EntryLink kind="law" id={id}>
          {name}
        </EntryLink>
        {citation !== null && !name.includes(citation) && (
          <span className="entry-also">{citation}</span>
        )}
      </p>
      <p className="entry-row-amounts">{t.law.mentioned(mentions.length)}</p>
      {cited.length > 0 && <p className="entry-row-text">{t.law.cited(cited)}</p>}
      {about[0] !== undefined && <p className="entry-row-text">{about[0].text}</p>}
    </li>
  )
}
