/**
 * What a reader wrote in Markdown, as blocks of a document. It is read as CommonMark and never becomes markup:
 * HTML in it is text like any other; a link, and a picture, is its words with the address behind them. In one thing
 * it is not CommonMark: a line that the reader ended is a line, for that is what they saw while they wrote.
 * Loaded where it is used only: the parser is as large as the rest of a page.
 */
import type { Image, ImageReference, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { withSigns } from '../text/unseen'
import { deepestItem, headingLevel, type DocumentBlock, type Run, type Runs } from './model'
import { plainBlocks } from './plain'

type Style = Omit<Run, 'text'>
const plain: Style = { isStrong: false, isEmphasis: false, isCode: false }

type Addresses = ReadonlyMap<string, string>

/** So deep what stands in each other is read; what is deeper is plain text. A note is not a maze. */
const deepest = 60

/** So much is read at once, in UTF-16 code units: some texts cost the parser the square of their length. */
const longestPiece = 10_000

/**
 * The blocks of a text in Markdown. Its own headings come below `level`, that of the heading it stands under.
 * Characters that cannot be seen, or turn the direction of reading, show as such.
 */
export const blocksOfMarkdown = (markdown: string, level: number): readonly DocumentBlock[] =>
  piecesOf(withSigns(markdown.replaceAll(/\r\n?/g, '\n'))).flatMap((piece) =>
    isPlain(piece) ? plainBlocks(piece) : blocksOfPiece(piece, level)
  )

const blocksOfPiece = (piece: string, level: number): readonly DocumentBlock[] => {
  const tree = fromMarkdown(piece)
  const addresses = new Map(
    tree.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : []
    )
  )
  const blocks = tree.children.flatMap((node) => blocksOf(node, level, addresses))
  // Nothing but signs, such as '#' alone: they are all that the reader said.
  return blocks.length === 0 ? plainBlocks(piece) : blocks
}

/** What stands for a line across the page. */
const rule = '———'

/** Cuts a long text at empty lines. */
const piecesOf = (markdown: string): readonly string[] => {
  if (markdown.length <= longestPiece) return [markdown]
  const pieces: string[] = []
  let piece = ''
  for (const part of markdown.split(/(?<=\n[ \t]*\n)/)) {
    if (piece !== '' && piece.length + part.length > longestPiece) {
      pieces.push(piece)
      piece = ''
    }
    piece += part
  }
  return [...pieces, piece]
}

const isPlain = (piece: string): boolean =>
  piece.length > longestPiece || piece.split('\n').some(isMaze)

/** Whether a line stands in more lists and quotes in each other than anybody writes. */
const isMaze = (line: string): boolean =>
  (/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]))*/.exec(line)?.[0].length ?? 0) > deepest ||
  (/^[ \t]*/.exec(line)?.[0].length ?? 0) > 4 * deepest

/** Words in a style. An entity can be a character that is not seen as well. */
const styled = (words: string, style: Style = plain): Run => ({ ...style, text: withSigns(words) })

const paragraph = (runs: Runs): DocumentBlock => ({ kind: 'paragraph', isAside: false, runs })

const blocksOf = (
  node: RootContent,
  level: number,
  addresses: Addresses
): readonly DocumentBlock[] => {
  switch (node.type) {
    case 'heading': {
      const text = saidIn(runsOf(node.children, plain, addresses))
      const heading = { kind: 'heading' as const, level: headingLevel(level + node.depth), text }
      return text.trim() === '' ? [] : [heading]
    }
    case 'paragraph': {
      const runs = runsOf(node.children, plain, addresses)
      return saidIn(runs).trim() === '' ? [] : [paragraph(runs)]
    }
    case 'blockquote': {
      const inside = node.children.flatMap((child) => blocksOf(child, level, addresses))
      const paragraphs = inside.flatMap(runsIn).filter((runs) => runs.length > 0)
      return paragraphs.length === 0 ? [] : [{ kind: 'quote', paragraphs, citation: null }]
    }
    case 'list':
      return itemsOf(node, 0, addresses)
    case 'code':
      return [paragraph([styled(node.value, { ...plain, isCode: true })])]
    case 'html':
      return [paragraph([styled(node.value)])]
    case 'definition':
      return [paragraph([styled(`[${node.label ?? node.identifier}]: ${node.url}`)])]
    case 'thematicBreak':
      return [paragraph([styled(rule)])]
    default:
      return [paragraph(runsOf([node as PhrasingContent], plain, addresses))]
  }
}

const saidIn = (runs: Runs): string => runs.map(({ text }) => text).join('')

const runsIn = (block: DocumentBlock): readonly Runs[] => {
  switch (block.kind) {
    case 'heading':
      return [[{ ...plain, isStrong: true, text: block.text }]]
    case 'paragraph':
    case 'item':
      return [block.runs]
    case 'quote':
      return block.paragraphs
    case 'table':
      return [block.head, ...block.rows].flat()
  }
}

const itemsOf = (
  list: Extract<RootContent, { type: 'list' }>,
  depth: number,
  addresses: Addresses
): readonly DocumentBlock[] =>
  list.children.flatMap((item, at): readonly DocumentBlock[] => {
    const ordinal = list.ordered === true ? (list.start ?? 1) + at : null
    const own = item.children.flatMap((child) =>
      child.type === 'list' ? [] : blocksOf(child, 1, addresses).flatMap(runsIn)
    )
    const inside = item.children.flatMap((child) =>
      child.type === 'list' ? itemsOf(child, depth + 1, addresses) : []
    )
    return [
      {
        kind: 'item',
        depth: Math.min(depth, deepestItem),
        ordinal,
        // More paragraphs of one item stay in it, each on a line of its own.
        runs: own.flatMap((runs, nth) => (nth === 0 ? runs : [styled('\n'), ...runs]))
      },
      ...inside
    ]
  })

const runsOf = (nodes: readonly PhrasingContent[], style: Style, addresses: Addresses): Runs =>
  merged(nodes.flatMap((node) => runsOfOne(node, style, addresses)))

const runsOfOne = (node: PhrasingContent, style: Style, addresses: Addresses): Runs => {
  switch (node.type) {
    case 'text':
    case 'html':
      return [styled(node.value, style)]
    case 'inlineCode':
      return [styled(node.value, { ...style, isCode: true })]
    case 'break':
      return [styled('\n', style)]
    case 'strong':
      return runsOf(node.children, { ...style, isStrong: true }, addresses)
    case 'emphasis':
      return runsOf(node.children, { ...style, isEmphasis: true }, addresses)
    case 'link':
      return withAddress(runsOf(node.children, style, addresses), node.url, style)
    case 'linkReference':
      return withAddress(
        runsOf(node.children, style, addresses),
        addresses.get(node.identifier) ?? '',
        style
      )
    case 'image':
      return withAddress(pictureOf(node, style), node.url, style)
    case 'imageReference':
      return withAddress(pictureOf(node, style), addresses.get(node.identifier) ?? '', style)
    default:
      return 'children' in node ? runsOf(node.children, style, addresses) : []
  }
}

/** A picture is not fetched: its description stands for it. */
const pictureOf = ({ alt }: Image | ImageReference, style: Style): Runs =>
  alt === null || alt === undefined || alt === '' ? [] : [styled(alt, style)]

/** A link in its own words is itself; of another one the address stands behind the words. */
const withAddress = (runs: Runs, address: string, style: Style): Runs => {
  const said = saidIn(runs)
  const isSaid = address === '' || said === address || `mailto:${said}` === address
  return isSaid ? runs : [...runs, styled(said === '' ? address : ` (${address})`, style)]
}

/** Neighbours in one style are one run. */
const merged = (runs: Runs): Runs => {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    const isSame =
      last?.isStrong === run.isStrong &&
      last.isEmphasis === run.isEmphasis &&
      last.isCode === run.isCode
    if (last !== undefined && isSame) all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}
