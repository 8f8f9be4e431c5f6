/** Where the report names something: by part of the report, each place with the words around it. */
import type { BlockId } from '../corpus/model'
import type { Outline, Part } from '../corpus/outline'
import { grouped } from '../grouped'
import type { Spans } from '../search/model'
import { snippetOf, type Segment } from '../search/snippet'
import type { Mention } from './model'

/** Some words of a block, with what is named in them marked. */
export interface Excerpt {
  readonly block: BlockId
  /** The places in the block's text that are marked. */
  readonly spans: Spans
}

/** A part of the report with what names something there. */
export interface MentionedPart {
  readonly part: Part
  /** Its blocks that name it, in reading order; footnotes after the text. */
  readonly named: readonly NamedBlock[]
  /** How often it is named there. */
  readonly amount: number
}

/** A block with all places in its text that name something. */
interface NamedBlock {
  readonly block: BlockId
  readonly spans: Spans
}

/** Characters of an excerpt, and how far the places that are marked in one may lie apart. */
const length = 240
const reach = 140

/** In their order, and one where two overlap: a report that is named by a longer name is named once. */
const spansIn = (mentions: readonly [Mention, ...Mention[]]): Spans => {
  const [{ start, end }, ...more] = mentions
  // As almost all blocks of a large report have it.
  if (more.length === 0) return [[start, end]]
  const spans: [number, number][] = []
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else spans.push([start, end])
  }
  return spans
}

/** Places that lie near enough to each other to be shown in one excerpt. */
const clustersOf = (spans: Spans): readonly Spans[] => {
  const clusters: [number, number][][] = []
  for (const [start, end] of spans) {
    const last = clusters.at(-1)
    const from = last?.[0]?.[0]
    if (last !== undefined && from !== undefined && end - from <= reach) last.push([start, end])
    else clusters.push([[start, end]])
  }
  return clusters
}

/**
 * The excerpts of a part, each with the places of a block that are shown together; each place is marked in one. Worked
 * out when the part is shown, since there can be hundreds.
 */
export const excerptsIn = ({ named }: Pick<MentionedPart, 'named'>): readonly Excerpt[] =>
  named.flatMap(({ block, spans }) => clustersOf(spans).map((of) => ({ block, spans: of })))

/** The words of an excerpt: worked out when it is shown, since there can be thousands. */
export const wordsOfExcerpt = (text: string, { spans }: Excerpt): readonly Segment[] =>
  snippetOf(text, spans, length)

/** Where the report names something, in its order. What is in no block of the report is left out. */
export const mentionsByPart = (
  { blocks, order, partOf }: Outline,
  mentions: readonly Mention[]
): readonly MentionedPart[] => {
  const named = [...grouped(mentions, ({ block }) => block)]
    .flatMap(([id, of]): Named | readonly [] => {
      const block = blocks.get(id)
      const part = block === undefined ? undefined : partOf.get(block.section)
      const at = order.get(id)
      return block === undefined || part === undefined || at === undefined
        ? []
        : { part, at, block: id, spans: spansIn(of) }
    })
    .toSorted((a, b) => a.at - b.at)
  return Array.from(
    grouped(named, ({ part }) => part),
    ([part, named]) => ({
      part,
      named,
      amount: named.reduce((sum, { spans }) => sum + spans.length, 0)
    })
  )
}

/** A block that names it, with where it stands. */
interface Named extends NamedBlock {
  readonly part: Part
  readonly at: number
}
