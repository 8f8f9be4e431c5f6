/**
 * The words of a note that another program wrote as HTML, as plain text. Read from the front to the end, once, without
 * ever making elements of it: what is no tag that is known leaves its words only.
 */

/** A comment, what is no text at all, a tag, or a character by its name or number. */
const pieces =
  /<!--[^]*?(?:-->|$)|<(script|style|template|noscript|head|iframe|object|svg)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)([^>]*)(?:>|$)|<[!?][^>]*(?:>|$)|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€'
}

const paragraphs = new Set(
  'p div section article blockquote pre ul ol table h1 h2 h3 h4 h5 h6 hr dl figure'.split(' ')
)
const lines = new Set('br tr dt dd'.split(' '))

const characterOf = (code: number): string =>
  code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code)

const tagAs = (isEnd: boolean, tag: string): string => {
  if (paragraphs.has(tag)) return '\n\n'
  if (lines.has(tag)) return isEnd ? '' : '\n'
  return tag === 'li' && !isEnd ? '\n- ' : ''
}

/** The words of a text that is HTML, with its paragraphs, lines and lists. */
export const plainOfHtml = (html: string): string =>
  html
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(
      pieces,
      (
        _found,
        _whole: string | undefined,
        end: string | undefined,
        tag: string | undefined,
        _more: string | undefined,
        decimal: string | undefined,
        hex: string | undefined,
        name: string | undefined
      ) => {
        if (tag !== undefined) return tagAs(end === '/', tag.toLowerCase())
        if (decimal !== undefined) return characterOf(Number(decimal))
        if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
        return name === undefined ? '' : (named[name.toLowerCase()] ?? `&${name};`)
      }
    )
    .replaceAll(/[ \t]*\n[ \t]*/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
