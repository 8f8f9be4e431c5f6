import type { ProblemList } from './problem'
import type { MarkdownNode } from './units'

/** A mark of a block that is being read: as in the corpus model, but a footnote has no block id yet. */
export type DraftMark =
  | { readonly kind: 'strong'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'link'
      readonly start: number
      readonly end: number
      readonly href: string | null
    }
  | { readonly kind: 'footnote'; readonly at: number; readonly label: string }

/** Running text with its marks beside it. */
export interface InlineText {
  readonly text: string
  readonly marks: readonly DraftMark[]
}

/** The target that the extraction writes for a link whose address it lost. */
const deadLink = '#'

const undefinedFootnote = /\[\^[^\]]*\]/

/** Reads the inline content of one block. `firstLine` is the line on which the node's unit starts. */
export const readInline = (
  nodes: readonly MarkdownNode[],
  firstLine: number,
  problems: ProblemList
): InlineText => {
  const marks: DraftMark[] = []
  let text = ''

  const readText = (value: string, line: number): void => {
    if (value.includes('\n')) {
      problems.add(line, 'a block runs over more than one line', 'Write one paragraph a line')
    }
    const footnote = undefinedFootnote.exec(value)
    if (footnote !== null) {
      problems.add(
        line,
        `footnote ${footnote[0]} has no text in its own section`,
        `Put "${footnote[0]}: ..." under the same heading as the mark`
      )
    }
    text += value
  }

  const read = (node: MarkdownNode): void => {
    const line = firstLine + (node.position?.start.line ?? 1) - 1
    switch (node.type) {
      case 'text':
        readText(node.value, line)
        return
      case 'strong': {
        const start = text.length
        node.children.forEach(read)
        marks.push({ kind: 'strong', start, end: text.length })
        return
      }
      case 'link': {
        const start = text.length
        node.children.forEach(read)
        const href = node.url === deadLink ? null : node.url
        marks.push({ kind: 'link', start, end: text.length, href })
        return
      }
      case 'footnoteReference':
        marks.push({ kind: 'footnote', at: text.length, label: node.label ?? node.identifier })
        return
      case 'textDirective':
        // A colon and a word in running text, such as "C:2022:491", is no directive of this format.
        if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) {
          readText(`:${node.name}`, line)
          return
        }
        problems.add(
          line,
          `":${node.name}[...]" is not part of the format`,
          'Write it as plain text'
        )
        return
      default:
        problems.add(
          line,
          `Markdown of the kind "${node.type}" is not part of the format`,
          'Use plain text, **strong**, [links](...) and footnote marks [^1] only'
        )
    }
  }

  nodes.forEach(read)
  return { text, marks }
}
