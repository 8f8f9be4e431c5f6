/** Texts within a Markdown file (CommonMark), so that none becomes more of it than it should be. */
import { withSigns } from '../text/unseen'

/** Line ends as CommonMark has them. */
const lineEnd = /\r\n|\r|\n/u

/** What means something in the middle of a line. */
const signs = /[\\`*_[\]>&~|#$]/gu

/** One line of plain text: it shows as it is, whatever is in it. */
export const plainLine = (text: string): string =>
  withSigns(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(signs, String.raw`\$&`)
    // No backslash: behind an address, programs that know those take it for a part of that.
    .replaceAll('<', '&lt;')
    // A list, a line that makes a heading of the one above it.
    .replace(/^[-+=:]/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`)

/** Plain text of several lines, as a block quote; empty lines stay in it. */
export const blockQuote = (text: string): string =>
  text
    .split(lineEnd)
    .map((line) => `> ${plainLine(line)}`.trimEnd())
    .join('\n')

/** Markup and pictures, with the backslashes before them: after an odd number of those it is neither. */
const live = /(?<!\\)(\\*)(<(?=[a-z/!?])|!(?=\[))/giu

/**
 * A reader's own Markdown within an item of a list: each line is indented, so that it all belongs to the item, also a
 * fence that is not closed, and ends with it. What would reach beyond its place or out of the computer shows as
 * text: markup (a comment that is not closed hides the rest of a page), pictures, which a program would fetch,
 * and names for links, which hold in all of a file.
 */
export const withinItem = (markdown: string, indent: string): string =>
  withSigns(markdown)
    .split(lineEnd)
    .join('\n')
    .replaceAll(live, (found, before: string, sign: string) => {
      const isLive = before.length % 2 === 0
      if (sign === '<') return `${isLive ? before : before.slice(1)}&lt;`
      return isLive ? `${before}\\!` : found
    })
    // `[name]: address` would hold in all of the file.
    .replaceAll(']:', String.raw`]\:`)
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : indent + line))
    .join('\n')
