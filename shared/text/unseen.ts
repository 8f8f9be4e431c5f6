/** Characters that a reader does not see, or that make what stands around them read differently. */

/**
 * Control characters but tab and line ends, those that turn the direction of reading, spaces without
 * width, fillers, separators of other systems, tags, and halves of a character. Soft hyphens and joiners
 * are left alone: they do what they are for.
 */
const unseen =
  /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\p{Cs}|[\u115F\u1160\u180E\u200B\u2028\u2029\u2060-\u2064\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu

/** What stands in the place of such a character. */
export const unseenSign = '\uFFFD'

/** A text as it may be shown beside the app's own words. Places in it stay the same. */
export const withSigns = (text: string): string =>
  text.replaceAll(unseen, (one) => unseenSign.repeat(one.length))

/** Whether something in a text was not to be seen. */
export const hasUnseen = (text: string): boolean => withSigns(text) !== text

/** A text cut after so many characters, with a sign that more follows; no character is cut in two. */
export const shortened = (text: string, most: number): string => {
  const characters = Array.from(text.slice(0, 2 * most + 2))
  return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`
}
