// Control characters are what must not get into a line; that they are in the pattern is its purpose.
// eslint-disable-next-line no-control-regex
const breaks = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/** A text on one line, for formats in which a line is a field. */
export const onOneLine = (text: string): string => text.replaceAll(breaks, ' ').trim()
