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
