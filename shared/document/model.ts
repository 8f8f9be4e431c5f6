/**
 * A written document: what the reader takes along as DOCX, PDF or Markdown. Flat on purpose: each block stands on
 * its own, so that it can be checked, and every writer goes through it once.
 */
import * as v from 'valibot'

const text = v.pipe(v.string(), v.maxLength(1_000_000))

/** Words in one style. A line end in them is one in the document. */
const runSchema = v.strictObject({
  text,
  isStrong: v.boolean(),
  isEmphasis: v.boolean(),
  isCode: v.boolean()
})
export type Run = v.InferOutput<typeof runSchema>

const runsSchema = v.pipe(v.array(runSchema), v.maxLength(100_000), v.readonly())
export type Runs = v.InferOutput<typeof runsSchema>

const cellsSchema = v.pipe(v.array(runsSchema), v.minLength(1), v.maxLength(100), v.readonly())

/** How deep a list can stand in another one; what is deeper stands there too. */
export const deepestItem = 5

const blockSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('heading'),
    /** 1 is that of the title, which is no block. */
    level: v.picklist([2, 3, 4, 5, 6]),
    text
  }),
  v.strictObject({
    kind: v.literal('paragraph'),
    /** What is said about the words before it, such as labels, is set apart from them. */
    isAside: v.boolean(),
    runs: runsSchema
  }),
  v.strictObject({
    kind: v.literal('quote'),
    paragraphs: v.pipe(v.array(runsSchema), v.maxLength(10_000), v.readonly()),
    /** Where it is from, in the form of shared/cite; null where the reader said nothing of that. */
    citation: v.nullable(text)
  }),
  v.strictObject({
    kind: v.literal('item'),
    depth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(deepestItem)),
    /** Its number in a numbered list; null for a bullet. */
    ordinal: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999))),
    runs: runsSchema
  }),
  v.strictObject({
    kind: v.literal('table'),
    /** What its columns are called. */
    head: cellsSchema,
    /** The first cell of each says what the others are about. */
    rows: v.pipe(v.array(cellsSchema), v.maxLength(10_000), v.readonly())
  })
])
export type DocumentBlock = v.InferOutput<typeof blockSchema>
export type HeadingLevel = Extract<DocumentBlock, { kind: 'heading' }>['level']
type ListItemBlock = Extract<DocumentBlock, { kind: 'item' }>
export type TableBlock = Extract<DocumentBlock, { kind: 'table' }>

export const documentSchema = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  /** What stands under the title: of which report, made when, how much. */
  facts: v.pipe(v.array(text), v.maxLength(20), v.readonly()),
  blocks: v.pipe(v.array(blockSchema), v.maxLength(200_000), v.readonly())
})
export type WrittenDocument = v.InferOutput<typeof documentSchema>

/** The formats in which a document can be saved; the name of one is the extension of its files. */
export const documentFormats = ['docx', 'pdf', 'md'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** Words in no style of their own. */
export const plainRun = (words: string): Run => ({
  text: words,
  isStrong: false,
  isEmphasis: false,
  isCode: false
})

/** A paragraph of plain words. */
export const paragraphOf = (words: string, isAside = false): DocumentBlock => ({
  kind: 'paragraph',
  isAside,
  runs: [plainRun(words)]
})

const isHeadingLevel = (level: number): level is HeadingLevel =>
  Number.isInteger(level) && level >= 2 && level <= 6

/** Blocks within which nothing is a heading: its words stand by themselves, and strong. */
export const withoutHeadings = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.map((block) =>
    block.kind === 'heading'
      ? {
          kind: 'paragraph',
          isAside: false,
          runs: [{ ...plainRun(block.text), isStrong: true }]
        }
      : block
  )

/** The nearest level that there is. */
export const headingLevel = (level: number): HeadingLevel => {
  const nearest = Math.min(Math.max(Math.trunc(level), 2), 6)
  return isHeadingLevel(nearest) ? nearest : 2
}

/** Blocks in which no heading skips a level, as a reader of headings by ear expects. */
export const withoutSkips = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] => {
  let above = 1
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    above = Math.min(block.level, above + 1)
    return { ...block, level: headingLevel(above) }
  })
}

/** All words of a block, one after the other: what a test looks for in a file. */
export const wordsOfBlock = (block: DocumentBlock): readonly string[] => {
  const said = (runs: Runs): string => runs.map((run) => run.text).join('')
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'item':
      return [said(block.runs)]
    case 'quote':
      return [...block.paragraphs.map(said), ...(block.citation === null ? [] : [block.citation])]
    case 'table':
      return [block.head, ...block.rows].flat().map(said)
  }
}

/** Items that follow each other, as lists in lists. */
export interface ItemList {
  readonly isOrdered: boolean
  /** The number of the first item. */
  readonly start: number
  readonly items: readonly { readonly item: ListItemBlock; readonly lists: readonly ItemList[] }[]
}

/** A document as it is drawn: items come together in lists. */
export type Drawn = Exclude<DocumentBlock, ListItemBlock> | { kind: 'list'; list: ItemList }

/** Gathers the items of blocks in lists. */
export const drawnOf = (blocks: readonly DocumentBlock[]): readonly Drawn[] => {
  const drawn: Drawn[] = []
  let items: ListItemBlock[] = []
  const close = (): void => {
    drawn.push(...listsOf(items).map((list) => ({ kind: 'list', list }) as const))
    items = []
  }
  for (const block of blocks) {
    if (block.kind === 'item') items.push(block)
    else {
      close()
      drawn.push(block)
    }
  }
  close()
  return drawn
}

/** A number that does not go on from the one before it begins another list. */
const goesOn = (before: ListItemBlock, item: ListItemBlock): boolean =>
  item.ordinal === null ? before.ordinal === null : item.ordinal - 1 === before.ordinal

const listsOf = (items: readonly ListItemBlock[]): readonly ItemList[] => {
  const lists: {
    start: ListItemBlock
    items: { item: ListItemBlock; inside: ListItemBlock[] }[]
  }[] = []
  for (const item of items) {
    const list = lists.at(-1)
    const last = list?.items.at(-1)
    if (list === undefined || last === undefined)
      lists.push({ start: item, items: [{ item, inside: [] }] })
    else if (item.depth > last.item.depth) last.inside.push(item)
    else if (goesOn(last.item, item)) list.items.push({ item, inside: [] })
    else lists.push({ start: item, items: [{ item, inside: [] }] })
  }
  return lists.map(({ start, items: own }) => ({
    isOrdered: start.ordinal !== null,
    start: start.ordinal ?? 1,
    items: own.map(({ item, inside }) => ({ item, lists: listsOf(inside) }))
  }))
}
