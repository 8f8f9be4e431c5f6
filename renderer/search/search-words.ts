/** A search in words, as it is listed. */
import { sectionLabel } from '../../shared/corpus/outline'
import { partIn, type PartKey } from '../../shared/search/part'
import type { Search } from '../../shared/searches/search'
import { nameAmong, type Library } from '../app/library'
import { t } from '../text/nl'

/** How it is narrowed and ordered: "Kaders · 2 Voorkomen · letterlijk"; empty when it is not. */
export const choicesInWords = (
  library: Library,
  { kinds, editions, parts, isLiteral, order }: Search
): string =>
  [
    ...kinds.map((kind) => t.search.kinds[kind]),
    ...editions.map((edition) => nameAmong(library, edition) ?? edition),
    ...parts.map((part) => {
      const report = nameAmong(library, partIn(part).edition)
      const name = partInWords(library, part)
      return report === null ? name : t.searchView.partOf(name, report)
    }),
    ...(isLiteral ? [t.searchView.literally] : []),
    ...(order === 'place' ? [t.searchView.inPlaceOrder] : [])
  ].join(' · ')

/** A part by its number and title; by its bare name when its report is not there. */
export const partInWords = ({ reports }: Library, part: PartKey): string => {
  const { edition, section } = partIn(part)
  const found = reports.get(edition)?.sections.get(section)
  return found === undefined ? section : sectionLabel(found)
}
