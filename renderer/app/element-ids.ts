/** Ids of elements on the page, so that one part of the app can find what another has drawn. */
import type { BlockId } from '../../shared/corpus/model'

/** The element with a block's text: the target of scrolling and focus, and where ranges are taken. */
export const textElementId = (block: BlockId): string => `tekst-${block}`

/** The button with the actions on a block. */
export const actionsElementId = (block: BlockId): string => `acties-${block}`

/** The block that an element belongs to by its id: its text, or the button with its actions. */
export const blockOfElementId = (elementId: string): string | null =>
  /^(?:tekst|acties)-(.+)$/.exec(elementId)?.[1] ?? null

/** True for the id of an element that holds a block's text. */
export const isTextElementId = (elementId: string): boolean => elementId.startsWith('tekst-')

/** The mark of a footnote in the text. */
export const footnoteMarkId = (footnote: BlockId): string => `verwijzing-${footnote}`

/** The reading surface. */
export const mainElementId = 'lezen'

/** The panes beside it. */
export const contentsElementId = 'inhoud'
export const notesElementId = 'notities'
