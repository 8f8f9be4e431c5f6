import type { ReactNode } from 'react'
import type { Lexicon } from '../../../shared/reference/model'
import { t } from '../../text/nl'
import { SourceLink } from '../SourceLink'
import { Remark } from './AbbreviationRow'

/** A name or a term, with other ways to write or say it. */
export const NameRow = ({ name }: { readonly name: Lexicon['names'][number] }): ReactNode => (
  <li className="entry-row">
    <p className="entry-row-name">
      <b>{name.term}</b>
      <span className="entry-expansion">{t.abbreviation.also(name.variants)}</span>
    </p>
    {name.note !== null && <Remark note={name.note} />}
    {name.given !== null && (
      <p className="entry-row-source">
        <SourceLink source={name.given} of={name.term} />
      </p>
    )}
  </li>
)

/** Words of the report, and what others call the same. */
export const SynonymRow = ({
  synonym: { words, seek, note }
}: {
  readonly synonym: Lexicon['synonyms'][number]
}): ReactNode => (
  <li className="entry-row">
    <p className="term-pair">
      <b>{words.join(', ')}</b>
      <span>{t.abbreviation.saidAs(seek)}</span>
    </p>
    {note !== null && <Remark note={note} />}
  </li>
)

/** A word that the report spells in more than one way. */
export const SpellingRow = ({
  spelling: { preferred, variants }
}: {
  readonly spelling: Lexicon['spelling'][number]
}): ReactNode => (
  <li className="entry-row">
    <p className="term-pair">
      <b>{preferred}</b>
      <span>{t.abbreviation.also(variants)}</span>
    </p>
  </li>
)
