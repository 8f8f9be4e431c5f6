/** What annotations of tests have besides what a test is about. */
import { editionTextOf, type EditionText } from '../anchor/edition-text'
import type { TextBlock } from '../anchor/model'
import type { EditionId } from '../corpus/model'
import { targetAt } from '../notes/commands'
import type { Anchor } from '../notes/model'

/** Those that were never changed, of the reader's own, on one passage. */
export const bare = { further: [], tags: [], edits: null } as const

export const bareBookmark = { ...bare, kind: 'bookmark', name: '' } as const

/** An anchor on the whole of a block. */
export const anchorIn = (
  edition: EditionText,
  { id, text }: Pick<TextBlock, 'id' | 'text'>
): Anchor => targetAt(edition, [{ block: id, start: 0, end: text.length }])[0]

/** An anchor on the whole of a block, in an edition that has no other. */
export const anchorOn = (edition: EditionId, block: TextBlock): Anchor =>
  anchorIn(editionTextOf(edition, [block]), block)
