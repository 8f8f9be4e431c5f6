import { takeAttributes, type Attributes } from './attributes'
import type { DraftBlock, DraftHeading } from './draft'
import { readInline, type InlineText } from './inline'
import { problemsOf, type Problem, type ProblemList } from './problem'
import { nl, syntax } from './text-nl'
import { parseUnit, splitUnits, type MarkdownNode, type MarkdownRoot, type Unit } from './units'

/** What report.md holds, in the order in which it is written. */
export interface DraftReport {
  readonly blocks: readonly DraftBlock[]
  readonly problems: readonly Problem[]
}

type HeadingNode = Extract<MarkdownNode, { type: 'heading' }>
type ListNode = Extract<MarkdownNode, { type: 'list' }>
type ListItemNode = ListNode['children'][number]
type ContainerNode = Extract<MarkdownNode, { type: 'containerDirective' }>

const idPattern = /^[a-z0-9][a-z0-9-]{0,79}$/

const isLevel = (depth: number): depth is 1 | 2 | 3 | 4 => depth >= 1 && depth <= 4

/** Walks the parsed units and keeps what the next block depends on: open sections, boxes, lists. */
class ReportReader {
  readonly blocks: DraftBlock[] = []
  readonly #problems: ProblemList = problemsOf('report.md')
  readonly #lists = new Map<string, number>()
  #open: DraftHeading[] = []
  #unit: Unit = { firstLine: 1, text: '' }

  get problems(): readonly Problem[] {
    return this.#problems.all
  }

  readUnit(unit: Unit, root: MarkdownRoot): void {
    this.#unit = unit
    this.#readFlow(root.children, false)
  }

  #lineOf(node: MarkdownNode): number {
    return this.#unit.firstLine + (node.position?.start.line ?? 1) - 1
  }

  #readFlow(nodes: readonly MarkdownNode[], inBox: boolean): void {
    nodes.forEach((node, index) => {
      switch (node.type) {
        case 'heading':
          this.#readHeading(node, inBox && index === 0)
          return
        case 'paragraph':
          this.#readText('paragraph', node, node.children)
          return
        case 'list':
          this.#readList(node)
          return
        case 'footnoteDefinition':
          this.#readFootnote(node.label ?? node.identifier, node, node.children)
          return
        case 'containerDirective':
          this.#readContainer(node)
          return
        case 'leafDirective':
          this.#readNote(node, node.name, node.children)
          return
        default:
          this.#problems.add(
            this.#lineOf(node),
            `Markdown of the kind "${node.type}" is not part of the format`,
            `Use headings, paragraphs, lists, footnotes, :::${syntax.box} and :::${syntax.gap}`
          )
      }
    })
  }

  #inline(node: MarkdownNode, nodes: readonly MarkdownNode[]): [InlineText, Attributes] {
    const [inline, attributes] = takeAttributes(
      readInline(nodes, this.#unit.firstLine, this.#problems)
    )
    if (attributes.id !== null && !idPattern.test(attributes.id)) {
      this.#problems.add(
        this.#lineOf(node),
        `"${attributes.id}" is not an id`,
        'Write lower-case letters, digits and hyphens, at most 80'
      )
    }
    return [inline, attributes]
  }

  #readHeading(node: HeadingNode, box: boolean): void {
    const line = this.#lineOf(node)
    const [inline, { id, values }] = this.#inline(node, node.children)
    for (const name of values.keys()) {
      if (name !== syntax.chapterNumber && name !== syntax.added) {
        this.#problems.add(line, `"${name}" is not known here`, 'Remove it or mend its spelling')
      }
    }
    if (!isLevel(node.depth)) {
      this.#problems.add(line, `level ${node.depth} is too deep`, 'Use # to ####')
      return
    }
    if (id === null) {
      this.#problems.add(line, 'a heading without an id', 'Write {#id} at the end of the heading')
      return
    }
    const level = node.depth
    this.#open = this.#open.filter((heading) => heading.level < level)
    const parent = this.#open.at(-1) ?? null
    if (level !== (parent?.level ?? 0) + 1) {
      this.#problems.add(
        line,
        `level ${level} stands under ${parent === null ? 'no heading' : `level ${parent.level}`}`,
        'Let each heading be one level deeper than the section or box that holds it'
      )
    }
    const added = values.has(syntax.added)
    const number = values.get(syntax.chapterNumber)
    const chapter = number === undefined ? null : Number(number)
    if (chapter !== null && (!Number.isInteger(chapter) || chapter < 1 || level !== 1)) {
      this.#problems.add(
        line,
        `"${syntax.chapterNumber}=${number ?? ''}" is no chapter number`,
        'Give a whole number from 1, on a # heading only'
      )
    }
    const heading: DraftHeading = {
      kind: 'heading',
      line,
      section: id,
      writtenId: id,
      ...inline,
      note: added ? nl.addedTitle : null,
      level,
      box,
      added,
      chapter,
      parent: parent?.section ?? null
    }
    this.#open.push(heading)
    this.blocks.push(heading)
  }

  /** The open section, or null (with a problem) where text stands before any heading. */
  #sectionFor(line: number): string | null {
    const section = this.#open.at(-1)
    if (section !== undefined) return section.section
    this.#problems.add(line, 'text before the first heading', 'Start with a # heading')
    return null
  }

  #readText(kind: 'paragraph' | 'gap', node: MarkdownNode, nodes: readonly MarkdownNode[]): void {
    const line = this.#lineOf(node)
    const section = this.#sectionFor(line)
    if (section === null) return
    const [inline, { id }] = this.#inline(node, nodes)
    this.blocks.push({ kind, line, section, writtenId: id, ...inline, note: null })
  }

  #readList(node: ListNode): void {
    const section = this.#sectionFor(this.#lineOf(node))
    if (section === null) return
    const list = (this.#lists.get(section) ?? 0) + 1
    this.#lists.set(section, list)
    this.#readItems(node, section, list, 0)
  }

  #readItems(node: ListNode, section: string, list: number, depth: number): void {
    node.children.forEach((item) => {
      const marker = node.ordered === true ? this.#ordinalOf(item) : 'bullet'
      this.#readItem(item, { section, list, depth, marker })
    })
  }

  /** The ordinal as the editor wrote it: Markdown itself looks at a list's first one only. */
  #ordinalOf(item: ListItemNode): number {
    const start = item.position?.start.offset ?? 0
    return Number.parseInt(this.#unit.text.slice(start), 10)
  }

  #readItem(
    item: ListItemNode,
    place: { section: string; list: number; depth: number; marker: 'bullet' | number }
  ): void {
    const [first, ...rest] = item.children
    const line = this.#lineOf(item)
    if (first?.type !== 'paragraph') {
      this.#problems.add(line, 'a list item without text', 'Start each item with its text')
      return
    }
    const [inline, { id }] = this.#inline(first, first.children)
    this.blocks.push({ kind: 'list-item', line, writtenId: id, ...inline, note: null, ...place })
    for (const node of rest) {
      if (node.type === 'list') {
        this.#readItems(node, place.section, place.list, place.depth + 1)
      } else if (node.type === 'leafDirective') {
        this.#readNote(node, node.name, node.children)
      } else {
        this.#problems.add(
          this.#lineOf(node),
          'a list item with more than one paragraph',
          'Make it two items, or one paragraph'
        )
      }
    }
  }

  #readFootnote(label: string, node: MarkdownNode, nodes: readonly MarkdownNode[]): void {
    const line = this.#lineOf(node)
    const section = this.#sectionFor(line)
    const [first, ...rest] = nodes
    if (section === null) return
    if (first?.type !== 'paragraph') {
      this.#problems.add(line, `footnote ${label} has no text`, `Write it after "[^${label}]:"`)
      return
    }
    const [inline, { id }] = this.#inline(first, first.children)
    this.blocks.push({
      kind: 'footnote',
      line,
      section,
      writtenId: id,
      ...inline,
      note: null,
      label
    })
    this.#readFlow(rest, false)
  }

  #readContainer(node: ContainerNode): void {
    const line = this.#lineOf(node)
    if (node.name === syntax.box) {
      const outside = this.#open
      if (node.children[0]?.type !== 'heading') {
        this.#problems.add(
          line,
          'a box without a title',
          `Start it with a heading; a title of your own gets {#id ${syntax.added}}`
        )
      }
      this.#readFlow(node.children, true)
      this.#open = outside
    } else if (node.name === syntax.gap) {
      this.#readGap(node)
    } else {
      this.#problems.add(
        line,
        `":::${node.name}" is not part of the format`,
        `Use :::${syntax.box} or :::${syntax.gap}`
      )
    }
  }

  #readGap(node: ContainerNode): void {
    const line = this.#lineOf(node)
    const [first, ...notes] = node.children
    if (first?.type !== 'paragraph') {
      this.#problems.add(line, 'a gap without text', `Write "${nl.gap}", with the printed label`)
      return
    }
    this.#readText('gap', first, first.children)
    if (this.blocks.at(-1)?.text.includes(nl.gap) !== true) {
      this.#problems.add(line, 'a gap that does not say so', `Write "${nl.gap}" in it`)
    }
    this.#readFlow(notes, false)
  }

  #readNote(node: MarkdownNode, name: string, nodes: readonly MarkdownNode[]): void {
    const line = this.#lineOf(node)
    const last = this.blocks.pop()
    if (name !== syntax.note || last === undefined) {
      this.#problems.add(
        line,
        `"::${name}" is not known here`,
        `Put ::${syntax.note}[...] after a block`
      )
      if (last !== undefined) this.blocks.push(last)
      return
    }
    if (last.note !== null) {
      this.#problems.add(line, 'a second note on one block', 'Write one note')
    }
    const { text } = readInline(nodes, this.#unit.firstLine, this.#problems)
    this.blocks.push({ ...last, note: text })
  }
}

/** Reads report.md. `parse` can be given by a caller that keeps trees of unchanged units. */
export const readReport = (markdown: string, parse = parseUnit): DraftReport => {
  const reader = new ReportReader()
  for (const unit of splitUnits(markdown)) reader.readUnit(unit, parse(unit))
  return { blocks: reader.blocks, problems: reader.problems }
}
