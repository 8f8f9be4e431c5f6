import { useMemo, type ReactNode } from 'react'
import { grouped } from '../../../shared/grouped'
import { entryIdOf, type Catalogue } from '../../../shared/reference/catalogue'
import type { Law } from '../../../shared/reference/model'
import { restingOn } from '../../../shared/reference/relations'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { t } from '../../text/nl'
import { EditorRemarks } from '../EditorRemarks'
import { EntryActions } from '../EntryActions'
import { EntryLink } from '../EntryLink'
import { EntrySection } from '../EntrySection'
import { Mentions } from '../Mentions'
import { OverviewLink } from '../OverviewLink'
import { SourcedList } from '../SourcedList'

interface LawPageProps {
  readonly catalogue: Catalogue
  readonly law: Law
}

/** All that the report says of a law, a paper, a ruling or a policy. */
export const LawPage = ({ catalogue, law }: LawPageProps): ReactNode => {
  const heading = useHeadingFocus()
  const { id, name, kind, citation, articles, about, notes, searched, mentions } = law
  const resting = useMemo(() => restingOn(catalogue.reference, id), [catalogue, id])
  return (
    <article className="data-view entry-view">
      <OverviewLink kind="law" />
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {name}
      </h1>
      <dl className="entry-facts">
        <div className="data-fact">
          <dt>{t.law.kindLabel}</dt>
          <dd>{t.law.kind[kind]}</dd>
        </div>
        <div className="data-fact">
          <dt>{t.law.citation}</dt>
          <dd>{citation ?? t.law.noCitation}</dd>
        </div>
      </dl>
      <EntryActions entry="law" id={entryIdOf(law)} />
      <EditorRemarks notes={notes} />
      <EntrySection title={t.law.about} empty={about.length === 0 ? t.reference.nothingSaid : null}>
        <SourcedList statements={about} wordsOf={({ text }) => text} />
      </EntrySection>
      <EntrySection title={t.law.articles} empty={articles.length === 0 ? t.law.noArticles : null}>
        <Articles articles={articles} />
      </EntrySection>
      <EntrySection
        title={t.law.procedures}
        empty={resting.length === 0 ? t.law.noProcedures : null}
      >
        <ul className="entry-rows">
          {resting.map(({ procedure, bases }) => (
            <li key={procedure.id} className="entry-row">
              <p className="entry-row-name">
                <EntryLink kind="procedure" id={procedure.id}>
                  {procedure.name}
                </EntryLink>
              </p>
              <SourcedList statements={bases} wordsOf={({ text }) => text} />
            </li>
          ))}
        </ul>
      </EntrySection>
      <Mentions mentions={mentions} searched={searched} />
    </article>
  )
}

/** Each article that the report cites, with all that it says of it. */
const Articles = ({ articles }: Pick<Law, 'articles'>): ReactNode => (
  <ul className="entry-rows">
    {Array.from(
      grouped(articles, ({ article }) => article),
      ([article, of]) => (
        <li key={article} className="entry-row">
          <h3 className="entry-row-name">{article}</h3>
          <SourcedList
            statements={of.map(({ statement }) => statement)}
            wordsOf={({ text }) => text}
          />
        </li>
      )
    )}
  </ul>
)
