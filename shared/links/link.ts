/** Links to a place in a report that open Naslag from another program, such as a memo. */
import type { BlockId, EditionId } from '../corpus/model'

/** The scheme of the links, as the system knows it. */
export const linkScheme = 'naslag'

/** The link to a block: `naslag://rat-2024/lokale-aanpak`. Its ids need no escaping. */
export const linkOf = (edition: EditionId, block: BlockId): string =>
  `${linkScheme}://${edition}/${block}`
