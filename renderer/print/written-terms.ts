/** Abbreviations and terms on paper: each a line, as in the list of the view. */
import type { Outline } from '../../shared/corpus/outline'
import { paragraphOf, plainRun, type DocumentBlock, type Run } from '../../shared/document/model'
import { briefText } from '../../shared/nl/entries'
import type { Abbreviation, Lexicon } from '../../shared/reference/model'
import { t } from '../text/nl'
import { heading, item, placeRun } from './written-parts'

/** What is not an abbreviation among the terms of an edition. */
export type Terms = Omit<Lexicon, 'abbreviations'>

const strong = (words: string): Run => ({ ...plainRun(words), isStrong: true })

/** Set apart from the words before it. */
const after = (words: string): Run => plainRun(` – ${words}`)

/** An abbreviation with what it stands for, and where the report says so. */
export const writtenAbbreviation = (
  outline: Outline,
  abbreviation: Abbreviation
): readonly DocumentBlock[] => {
  const { short, long, also, note, toegevoegd } = abbreviation
  return [
    item([
      strong(short),
      after(toegevoegd ? briefText.added(long) : long),
      ...(also.length === 0 ? [] : [plainRun(`. ${t.abbreviation.also(also)}`)]),
      ...(toegevoegd ? [] : [placeRun(outline, abbreviation)])
    ]),
    ...remark(note)
  ]
}

/** Names, other words and spellings, under their titles and with who says so; left out where there are none. */
export const writtenTerms = (
  outline: Outline,
  { names, synonyms, spelling }: Terms
): readonly DocumentBlock[] => {
  const text = t.abbreviation
  return [
    ...under(
      text.names,
      text.namesIntro,
      names.flatMap(({ term, variants, note, given }) => [
        item([
          strong(term),
          after(text.also(variants)),
          ...(given === null ? [] : [placeRun(outline, given)])
        ]),
        ...remark(note)
      ])
    ),
    ...under(
      text.synonyms,
      text.synonymsIntro,
      synonyms.flatMap(({ words, seek, note }) => [
        item([strong(words.join(', ')), after(text.saidAs(seek))]),
        ...remark(note)
      ])
    ),
    ...under(
      text.spelling,
      text.spellingIntro,
      spelling.map(({ preferred, variants }) =>
        item([strong(preferred), after(text.also(variants))])
      )
    )
  ]
}

const under = (
  title: string,
  intro: string,
  items: readonly DocumentBlock[]
): readonly DocumentBlock[] =>
  items.length === 0 ? [] : [heading(2, title), paragraphOf(intro, true), ...items]

/** What an editor says of it. */
const remark = (note: string | null): readonly DocumentBlock[] =>
  note === null ? [] : [item([plainRun(`${t.abbreviation.remark}: ${note}`)], 1)]
