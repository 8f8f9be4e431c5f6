/**
 * How words lie in a drawing, where nothing breaks lines by itself. Widths are estimated, on the wide side: what is
 * laid out by them has room to spare in every typeface of the app.
 */

/** Of the size of type: a letter of usual width, a wide one and a narrow one. */
const usual = 0.54
const wide = 0.9
const narrow = 0.31

const widthOf = (character: string): number => {
  if (/[iljtfrI.,:;'‘’()|! ]/.test(character)) return narrow
  if (/[mwMWOQGDHNUA%€@]/.test(character)) return wide
  // The letters of other scripts can be as wide as they are high.
  return character.charCodeAt(0) > 0x17f && !/[–‘’“”…]/.test(character) ? 1.1 : usual
}

/** The room that a text takes at a size of type, in the unit of that size; never less than what it takes. */
export const textWidth = (text: string, size: number): number =>
  size * Array.from(text).reduce((width, character) => width + widthOf(character), 0)

const ellipsis = '…'

/** A text that is no wider than there is room for; cut at the end where it is. */
export const fitted = (text: string, room: number, size: number): string => {
  if (textWidth(text, size) <= room) return text
  const characters = Array.from(text)
  while (characters.length > 0 && textWidth(characters.join('') + ellipsis, size) > room)
    characters.pop()
  return characters.join('').trimEnd() + ellipsis
}

/** Breaks a text between words into lines for which there is room; a longer word is cut. */
export const linesOf = (text: string, room: number, size: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(fitted(word, room, size))
  }
  return lines
}
