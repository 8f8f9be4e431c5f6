/** A collection as the agenda of a meeting: its points one by one, each a card or words to be read. */
import type { ShownItem } from '../collections/shown'
import type { EditionId } from '../corpus/model'
import { wordsOfBlock, type DocumentBlock } from '../document/model'
import { shortened } from '../text/unseen'
import type { EntryName } from './entry'

/** The longest name of a point, in UTF-16 code units. */
const longestName = 140

/** What a point is called: its heading, or how it begins. Empty for one without words. */
export const pointName = (blocks: readonly DocumentBlock[]): string =>
  shortened(blocks.flatMap(wordsOfBlock).find((words) => words.trim() !== '') ?? '', longestName)

/** The card that a point shows: that of an entry of this report, as it is now. Null for words to be read. */
export const cardOfPoint = (item: ShownItem, edition: EditionId): EntryName | null =>
  item.kind === 'entry' && !item.isGone && item.cited.at?.edition === edition
    ? { entry: item.entry.entry, id: item.entry.id }
    : null
