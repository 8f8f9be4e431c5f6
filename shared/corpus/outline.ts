/**
 * The shape of a report, worked out once from the flat lists of the compiled corpus: its parts, the
 * contents tree, the order of the blocks, and how the blocks of a part lie on the page.
 */
import type {
  Block,
  BlockId,
  Corpus,
  Edition,
  Footnote,
  Gap,
  Heading,
  ListItem,
  Paragraph,
  Section,
  SectionId
} from './model'

/** A section in the contents tree. Boxes are not in it: they stand beside the text. */
export interface ContentsNode {
  readonly section: Section
  readonly children: readonly ContentsNode[]
}

/** What is shown at once: the Inleiding or a chapter, with everything below it. */
export interface Part {
  readonly contents: ContentsNode
  /** Blocks in reading order, footnotes left out. */
  readonly blocks: readonly Exclude<Block, Footnote>[]
  readonly footnotes: readonly Footnote[]
}

export interface Outline {
  readonly edition: Edition
  readonly parts: readonly Part[]
  readonly sections: ReadonlyMap<SectionId, Section>
  /** Sections in the order of the contents; boxes are not in it. */
  readonly contents: readonly Section[]
  /** The heading of each section. */
  readonly headings: ReadonlyMap<SectionId, Heading>
  readonly blocks: ReadonlyMap<BlockId, Block>
  /** Place of each block in reading order, from 0. */
  readonly order: ReadonlyMap<BlockId, number>
  /** The part each section lies in. */
  readonly partOf: ReadonlyMap<SectionId, Part>
}

/**
 * Works out the shape of a corpus, in one pass over its sections and one over its blocks. Throws on a
 * dangling id: the compiler lets none through.
 */
export const outlineOf = (corpus: Corpus): Outline => {
  const sections = new Map<SectionId, Section>()
  const nodes = new Map<SectionId, OpenNode>()
  const partOf = new Map<SectionId, OpenPart>()
  const parts: OpenPart[] = []
  for (const section of corpus.sections) {
    const { id, parent, box } = section
    const node: OpenNode = { section, children: [] }
    sections.set(id, section)
    nodes.set(id, node)
    if (parent === null) {
      const part: OpenPart = { contents: node, blocks: [], footnotes: [] }
      parts.push(part)
      partOf.set(id, part)
    } else {
      partOf.set(id, required(partOf.get(parent), parent))
      if (!box) required(nodes.get(parent), parent).children.push(node)
    }
  }
  const headings = new Map<SectionId, Heading>()
  const blocks = new Map<BlockId, Block>()
  const order = new Map<BlockId, number>()
  for (const block of corpus.blocks) {
    const part = required(partOf.get(block.section), block.section)
    order.set(block.id, order.size)
    blocks.set(block.id, block)
    if (block.kind === 'heading') headings.set(block.section, block)
    if (block.kind === 'footnote') part.footnotes.push(block)
    else part.blocks.push(block)
  }
  const contents = corpus.sections.filter(({ box }) => !box)
  return { edition: corpus.edition, parts, sections, contents, headings, blocks, order, partOf }
}

/** As long as it is being worked out. */
interface OpenNode {
  readonly section: Section
  readonly children: OpenNode[]
}

interface OpenPart {
  readonly contents: OpenNode
  readonly blocks: Exclude<Block, Footnote>[]
  readonly footnotes: Footnote[]
}

const required = <T>(value: T | undefined, id: string): T => {
  if (value === undefined) throw new Error(`corpus: nothing has the id ${id}`)
  return value
}

/** The section and everything above it, from the part down. */
export const pathOf = (outline: Outline, id: SectionId): readonly Section[] => {
  const path: Section[] = []
  for (let at: SectionId | null = id; at !== null;) {
    const section: Section = required(outline.sections.get(at), at)
    path.unshift(section)
    at = section.parent
  }
  return path
}

/** "2.1 Lokale aanpak", or the bare title where the report has no number. */
export const sectionLabel = ({ number, title }: Pick<Section, 'number' | 'title'>): string =>
  number === null ? title : `${number} ${title}`

/** How a reader names the section a block stands in: "2.1", "Inleiding" or "kader CT Infobox". */
export const placeNameOf = (outline: Outline, block: Block): string => {
  const section = required(outline.sections.get(block.section), block.section)
  // A box often has the title of the section it stands in.
  return section.box ? `kader ${section.title}` : (section.number ?? section.title)
}

/** How a reader names a block: "2.1 alinea 3", "kader CT Infobox alinea 1", "2.1", "voetnoot 7". */
export const citationOf = (outline: Outline, block: Block): string => {
  const place = placeNameOf(outline, block)
  switch (block.kind) {
    case 'heading':
      return place
    case 'footnote':
      return `voetnoot ${block.label}`
    default:
      return `${place} alinea ${block.number}`
  }
}

/** A list of the report; an item can hold lists of its own. */
export interface ListFlow {
  readonly kind: 'list'
  readonly isOrdered: boolean
  readonly items: readonly { readonly block: ListItem; readonly lists: readonly ListFlow[] }[]
}

/** How blocks lie on the page: on their own, as items of a list, or in a box beside the text. */
export type Flow =
  | { readonly kind: 'block'; readonly block: Heading | Paragraph | Gap }
  | ListFlow
  | { readonly kind: 'box'; readonly section: Section; readonly flow: readonly Flow[] }

/** Lays the blocks of a part out: neighbours in one box and neighbours in one list come together. */
export const flowOf = (outline: Outline, part: Part): readonly Flow[] =>
  runs(part.blocks, ({ section }) => boxOf(outline, section)).flatMap((run): readonly Flow[] => {
    const section = boxOf(outline, run[0].section)
    const flow = layOut(run)
    return section === null ? flow : [{ kind: 'box', section, flow }]
  })

/** The outermost box around a section, or null in the running text. */
const boxOf = (outline: Outline, id: SectionId): Section | null =>
  pathOf(outline, id).find(({ box }) => box) ?? null

const layOut = (blocks: readonly Exclude<Block, Footnote>[]): readonly Flow[] =>
  runs(blocks, (block) =>
    block.kind === 'list-item' ? `${block.section} ${block.list}` : block.id
  ).flatMap(([first, ...rest]): readonly Flow[] =>
    first.kind === 'list-item'
      ? listsOf([first, ...rest.filter((block) => block.kind === 'list-item')])
      : [{ kind: 'block', block: first }]
  )

/** Nests items by depth; items that change from bullets to ordinals start a list of their own. */
const listsOf = (items: readonly ListItem[]): readonly ListFlow[] => {
  const depth = Math.min(...items.map((item) => item.depth))
  const heads = items.flatMap((block, at) => {
    if (block.depth > depth && at > 0) return []
    const next = items.findIndex((item, index) => index > at && item.depth === depth)
    const inner = items.slice(at + 1, next === -1 ? undefined : next)
    return [{ block, lists: inner.length === 0 ? [] : listsOf(inner) }]
  })
  return runs(heads, ({ block }) => block.marker !== 'bullet').map((run) => ({
    kind: 'list',
    isOrdered: run[0].block.marker !== 'bullet',
    items: run
  }))
}

/** Cuts a list where the key changes. */
const runs = <T>(items: readonly T[], keyOf: (item: T) => unknown): readonly [T, ...T[]][] => {
  const result: [T, ...T[]][] = []
  let last: unknown
  for (const item of items) {
    const key = keyOf(item)
    const run = result.at(-1)
    if (run !== undefined && key === last) run.push(item)
    else result.push([item])
    last = key
  }
  return result
}

/** Depth of a section in the report: 1 for a part. Heading levels on screen follow it, so none is skipped. */
export const depthOf = (outline: Outline, id: SectionId): number => pathOf(outline, id).length
