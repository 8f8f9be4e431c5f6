/** A collection as the agenda of a meeting: its points one by one, each a card or words to be read. */
import type { ShownItem } from '../collections/shown'
import type { EditionId } from '../corpus/model'
import { wordsOfBlock, type DocumentBlock } from '../document/model'
import { linkScheme } from '../links/link'
import { parseLink } from '../links/parse-link'
import { shortened } from '../text/unseen'
import type { EntryName } from './entry'

/** The longest name of a point, in UTF-16 code units. */
const longestName = 140

/** What a point is called: its heading, or how it begins. Empty for one without words. */
export const pointName = (blocks: readonly DocumentBlock[]): string =>
  shortened(blocks.flatMap(wordsOfBlock).find((words) => words.trim() !== '') ?? '', longestName)

const link = new RegExp(`${linkScheme}://[a-z0-9-]+/[a-z]+/[a-z0-9-]+`)

/** The card that a point shows: that of the first entry of this report that the reader's own text links to. */
export const cardOfPoint = (item: ShownItem, edition: EditionId): EntryName | null => {
  if (item.kind !== 'text') return null
  const target = parseLink(link.exec(item.body)?.[0] ?? '')
  if (!target.ok || target.value.entry === null || target.value.edition !== edition) return null
  return { entry: target.value.entry, id: target.value.id }
}
