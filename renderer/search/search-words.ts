/** A search in words, as it is listed. */
import type { SectionId } from '../../shared/corpus/model'
import { sectionLabel, type Outline } from '../../shared/corpus/outline'
import type { Search } from '../../shared/searches/search'
import { t } from '../text/nl'

/** How it is narrowed and ordered: "Kaders · 2 Voorkomen · letterlijk"; empty when it is not. */
export const choicesInWords = (
  outline: Outline,
  { kinds, parts, isLiteral, order }: Search
): string =>
  [
    ...kinds.map((kind) => t.search.kinds[kind]),
    ...parts.map((part) => partInWords(outline, part)),
    ...(isLiteral ? [t.searchView.literally] : []),
    ...(order === 'place' ? [t.searchView.inPlaceOrder] : [])
  ].join(' · ')

/** A part by its number and title; by its bare name when it is of another report. */
export const partInWords = ({ sections }: Outline, part: SectionId): string => {
  const section = sections.get(part)
  return section === undefined ? part : sectionLabel(section)
}
