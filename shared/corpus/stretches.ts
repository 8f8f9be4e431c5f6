import type { BlockId } from './model'
import type { Flow, ListFlow } from './outline'

/** A run of a part that a renderer can pass over as a whole while it is out of sight. */
export interface Stretch {
  readonly flow: readonly [Flow, ...Flow[]]
  /** About how high it is, in lines of running text. */
  readonly lines: number
}

/** Characters on a line of running text, as the design has it (styles/tokens.css, --measure). */
const charactersToLine = 66

/** Space between two blocks, in lines. */
const gap = 0.65

/** Blocks after which a section without headings is cut all the same. */
const most = 30

/**
 * Cuts a part before its headings, and in a long section between two paragraphs: only there the space
 * between two blocks does not hang on what both are.
 */
export const stretchesOf = (flow: readonly Flow[]): readonly Stretch[] => {
  const stretches: [Flow, ...Flow[]][] = []
  for (const item of flow) {
    const last = stretches.at(-1)
    if (last === undefined || isHeading(item) || (last.length >= most && areText(last, item))) {
      stretches.push([item])
    } else {
      last.push(item)
    }
  }
  return stretches.map((items) => ({
    flow: items,
    lines: Math.ceil(items.reduce((sum, item) => sum + linesOf(item), 0))
  }))
}

/** Where a part is opened, and how much is to be seen of it there. */
export interface Opening {
  /** The blocks that it may be opened at; its beginning where none of them is in a stretch. */
  readonly at: ReadonlySet<BlockId>
  /** Lines before and after the stretch with such a block that are to be there. */
  readonly linesBefore: number
  readonly linesAfter: number
}

/** What a part begins with when it is opened. */
export interface Opened {
  /** Indexes of the stretches. */
  readonly stretches: ReadonlySet<number>
  /** Whether they reach to the end of the text, so that what stands below it is to be seen as well. */
  readonly isToEnd: boolean
}

/** The stretches that are seen when a part is opened, with those around them: the others can come a moment later. */
export const openedOf = (
  stretches: readonly Stretch[],
  { at, linesBefore, linesAfter }: Opening
): Opened => {
  const found = stretches.flatMap(({ flow }, index) => (holds(flow, at) ? [index] : []))
  const opened = new Set<number>()
  let isToEnd = stretches.length === 0
  for (const index of found.length === 0 ? [0] : found) {
    opened.add(index)
    for (let [before, lines] = [index - 1, 0]; before >= 0 && lines < linesBefore; before -= 1) {
      opened.add(before)
      lines += stretches[before]?.lines ?? 0
    }
    let [after, lines] = [index + 1, 0]
    for (; after < stretches.length && lines < linesAfter; after += 1) {
      opened.add(after)
      lines += stretches[after]?.lines ?? 0
    }
    if (lines < linesAfter) isToEnd = true
  }
  return { stretches: opened, isToEnd }
}

const holds = (flow: readonly Flow[], blocks: ReadonlySet<BlockId>): boolean =>
  flow.some((item) => {
    switch (item.kind) {
      case 'block':
        return blocks.has(item.block.id)
      case 'list':
        return listHolds(item, blocks)
      case 'box':
        return holds(item.flow, blocks)
    }
  })

const listHolds = ({ items }: ListFlow, blocks: ReadonlySet<BlockId>): boolean =>
  items.some(
    ({ block, lists }) => blocks.has(block.id) || lists.some((inner) => listHolds(inner, blocks))
  )

const isHeading = (item: Flow): boolean => item.kind === 'block' && item.block.kind === 'heading'

const areText = (before: readonly Flow[], item: Flow): boolean =>
  [before.at(-1), item].every((one) => one?.kind === 'block' && one.block.kind === 'paragraph')

const linesOf = (item: Flow): number => {
  switch (item.kind) {
    case 'block':
      return linesOfText(item.block.text)
    case 'list':
      return linesOfList(item)
    case 'box':
      return item.flow.reduce((sum, inner) => sum + linesOf(inner), 2)
  }
}

const linesOfList = ({ items }: ListFlow): number =>
  items.reduce(
    (sum, { block, lists }) =>
      sum + linesOfText(block.text) + lists.reduce((inner, list) => inner + linesOfList(list), 0),
    0
  )

const linesOfText = ({ length }: string): number => Math.ceil(length / charactersToLine) + gap
