/**
 * Ids of elements on the page, so that one part of the app can find what another has drawn. What is in
 * the text bears the name of its surface: two may show the same passage.
 */
import type { BlockId } from '../../shared/corpus/model'
import type { EntryName } from '../../shared/reference/entry'
import type { SurfaceId } from './address'

const surfaceNames: Readonly<Record<SurfaceId, string>> = { main: 'lezen', beside: 'ernaast' }

/** The part of a surface that scrolls. */
export const surfaceElementId = (surface: SurfaceId): string => surfaceNames[surface]

/** The element with a block's text: the target of scrolling and focus, and where ranges are taken. */
export const textElementId = (surface: SurfaceId, block: BlockId): string =>
  `${surfaceNames[surface]}-tekst-${block}`

/** The button with the actions on a block. */
export const actionsElementId = (surface: SurfaceId, block: BlockId): string =>
  `${surfaceNames[surface]}-acties-${block}`

/** The element with all of a reference entry: its page, or where it stands among others. */
export const entryElementId = (surface: SurfaceId, { entry, id }: EntryName): string =>
  `${surfaceNames[surface]}-${entry}-${id}`

/** The button that writes a note on a reference entry. */
export const entryNoteElementId = (surface: SurfaceId, { entry, id }: EntryName): string =>
  `${surfaceNames[surface]}-notitie-${entry}-${id}`

/** A heading on a page of the guide. */
export const guideHeadingId = (surface: SurfaceId, heading: string): string =>
  `${surfaceNames[surface]}-handleiding-${heading}`

/** The mark of a footnote in the text. */
export const footnoteMarkId = (surface: SurfaceId, footnote: BlockId): string =>
  `${surfaceNames[surface]}-verwijzing-${footnote}`

/** What an abbreviation means, for who cannot see what it shows. */
export const termElementId = (surface: SurfaceId, short: string): string =>
  `${surfaceNames[surface]}-begrip-${encodeURIComponent(short)}`

/** The panes beside the text. */
export const contentsElementId = 'inhoud'
export const railElementId = 'zijpaneel'
