/** Links to a place in a report that open Naslag from another program, such as a memo. */
import type { BlockId, EditionId } from '../corpus/model'
import { entrySteps, type EntryName } from '../reference/entry'

/** The scheme of the links, as the system knows it. */
export const linkScheme = 'naslag'

/** The link to a block: `naslag://rat-2024/lokale-aanpak`. Its ids need no escaping. */
export const linkOf = (edition: EditionId, block: BlockId): string =>
  `${linkScheme}://${edition}/${block}`

/** The link to a reference entry: `naslag://rat-2024/werkwijzen/ct-infobox`. */
export const linkOfEntry = (edition: EditionId, { entry, id }: EntryName): string =>
  `${linkScheme}://${edition}/${entrySteps[entry]}/${id}`
