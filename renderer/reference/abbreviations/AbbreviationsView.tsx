import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Catalogue } from '../../../shared/reference/catalogue'
import { filteredLexicon, sizeOf } from '../../../shared/reference/filtered-lexicon'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { t } from '../../text/nl'
import { KindSection } from '../KindSection'
import { LongList, mostAtOnce } from '../LongList'
import { WordsField } from '../WordsField'
import { useViewChoices } from '../view-choices'
import { AbbreviationRow } from './AbbreviationRow'
import { NameRow, SpellingRow, SynonymRow } from './TermRows'

/** Heights of usual rows, in CSS pixels. */
const rowHeight = 66
const termHeight = 44

/** Abbreviations, names, other words and spellings, and only those that fit what is typed. */
export const AbbreviationsView = ({ catalogue }: { readonly catalogue: Catalogue }): ReactNode => {
  const heading = useHeadingFocus()
  const { choices, choose } = useViewChoices()
  const { lexicon } = catalogue.reference
  // The field answers a key at once; the list comes a moment later.
  const words = useDeferredValue(choices.abbreviation)
  const shown = useMemo(() => filteredLexicon(lexicon, words), [lexicon, words])
  const { abbreviations, names, synonyms, spelling } = shown
  const isWhole = sizeOf(shown) <= mostAtOnce
  const text = t.abbreviation
  return (
    <article className="data-view entry-view">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {text.title}
      </h1>
      <p className="data-intro">{text.intro}</p>
      <WordsField
        label={text.filter}
        words={choices.abbreviation}
        onWords={(abbreviation) => {
          choose({ abbreviation })
        }}
      />
      <p role="status" className="entry-state">
        {text.found(sizeOf(shown), sizeOf(lexicon))}
      </p>
      {sizeOf(shown) === 0 && <p className="entry-nothing">{t.reference.nothingFits}</p>}
      {abbreviations.length > 0 && (
        <KindSection title={text.abbreviations} amount={abbreviations.length}>
          <LongList
            rows={abbreviations}
            keyOf={({ short }) => short}
            className="entry-rows"
            rowHeight={rowHeight}
            isWhole={isWhole}
            isFirst
          >
            {(one) => <AbbreviationRow abbreviation={one} />}
          </LongList>
        </KindSection>
      )}
      {names.length > 0 && (
        <KindSection title={text.names} amount={names.length}>
          <p className="entry-hint">{text.namesIntro}</p>
          <LongList
            rows={names}
            keyOf={({ term }) => term}
            className="entry-rows"
            rowHeight={rowHeight}
            isWhole={isWhole}
          >
            {(one) => <NameRow name={one} />}
          </LongList>
        </KindSection>
      )}
      {synonyms.length > 0 && (
        <KindSection title={text.synonyms} amount={synonyms.length}>
          <p className="entry-hint">{text.synonymsIntro}</p>
          <LongList
            rows={synonyms}
            keyOf={(one) => one.words.join('/') + one.seek.join('/')}
            className="entry-rows"
            rowHeight={termHeight}
            isWhole={isWhole}
          >
            {(one) => <SynonymRow synonym={one} />}
          </LongList>
        </KindSection>
      )}
      {spelling.length > 0 && (
        <KindSection title={text.spelling} amount={spelling.length}>
          <p className="entry-hint">{text.spellingIntro}</p>
          <LongList
            rows={spelling}
            keyOf={({ preferred }) => preferred}
            className="entry-rows"
            rowHeight={termHeight}
            isWhole={isWhole}
          >
            {(one) => <SpellingRow spelling={one} />}
          </LongList>
        </KindSection>
      )}
    </article>
  )
}
