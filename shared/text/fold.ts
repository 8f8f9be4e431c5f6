/** Letters that stand for two and that canonical decomposition leaves whole. */
export const digraphs: Readonly<Record<string, string>> = {
  ĳ: 'ij',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd'
}

const digraph = new RegExp(`[${Object.keys(digraphs).join('')}]`, 'gu')

const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

/**
 * The form under which a word is compared: lower case, no diacritics. Only canonical normalisation
 * (NFC, NFD) is used: the compatibility forms would make digits of footnote marks, 58¹ into 581.
 */
export const fold = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : foldMarked(text)

/** Most words have nothing to take off. */
// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const plain = /^[\u0000-\u007f]*$/

const foldMarked = (text: string): string =>
  withoutMarks(withoutMarks(text).toLowerCase())
    .replaceAll(digraph, (letter) => digraphs[letter] ?? letter)
    .normalize('NFC')
