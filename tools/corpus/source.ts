import { plainWord, wordsOf, type Span, type Word } from './words'

/** A word of the source on its way into the report. */
export interface SourceWord extends Word {
  /** The lines it came from: none for a word that a repair adds. */
  readonly lines: readonly number[]
  /** How many words of the source it stands for: two for a broken word, none for an added one. */
  readonly stands: number
  /** True when a repair changed it. */
  readonly repaired: boolean
}

/** A word that no line of the source has. */
export const addedWord = (text: string): SourceWord => ({
  ...plainWord(text),
  lines: [],
  stands: 0,
  repaired: true
})

/** One line of source.txt that holds words. */
export interface SourceLine {
  /** Line number, from 1. */
  readonly line: number
  /** True when the line starts with the bullet of a list item. */
  readonly bullet: boolean
  readonly words: readonly SourceWord[]
}

const bullet = /^\s*- /
const syntax = /\*\*|\[([^\]]*)\]\(([^)\s]*)\)/g
const address = /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)'"]/g

const withScheme = (found: string): string => (found.startsWith('www.') ? `http://${found}` : found)

/**
 * Reads one line of the text as received. It knows the little Markdown that an extraction writes
 * (bullets, `**strong**`, `[text](target)`) and nothing else: whatever it does not know stays a word.
 * It shares no code with the parser of report.md, so that the proof does not rest on one reading.
 */
const readLine = (raw: string, line: number): SourceLine => {
  const isBullet = bullet.test(raw)
  const content = raw.replace(bullet, '')
  const strong: Span[] = []
  const links: (Span & { href: string })[] = []
  let text = ''
  let strongFrom: number | null = null
  let last = 0
  for (const match of content.matchAll(syntax)) {
    text += content.slice(last, match.index)
    last = match.index + match[0].length
    const [, label, href] = match
    if (label !== undefined && href !== undefined) {
      links.push({ start: text.length, end: text.length + label.length, href })
      text += label
    } else if (strongFrom === null) {
      strongFrom = text.length
    } else {
      strong.push({ start: strongFrom, end: text.length })
      strongFrom = null
    }
  }
  text += content.slice(last)
  for (const match of text.matchAll(address)) {
    const end = match.index + match[0].length
    links.push({ start: match.index, end, href: withScheme(match[0]) })
  }
  const lines = [line]
  const words = wordsOf({ text, strong, links, footnotes: [] })
  return {
    line,
    bullet: isBullet,
    // Field by field: there are many words, and a spread makes each of them several times as large.
    words: words.map((word) => ({
      text: word.text,
      strong: word.strong,
      link: word.link,
      lines,
      stands: 1,
      repaired: false
    }))
  }
}

/** The lines of source.txt that hold words, in order. */
export const readSource = (source: string): readonly SourceLine[] =>
  source
    .split(/\r?\n/)
    .map((raw, index) => readLine(raw, index + 1))
    .filter(({ words }) => words.length > 0)
