import type { DraftBlock } from './draft'
import { problemsOf, type Problem } from './problem'
import type { Chunk } from './stream'
import { keyOf, keyOfBlock, textOf, wordsOfBlock, type Word } from './words'

/** A block of the report and the words of the source that it was found to equal. */
export interface Match {
  readonly block: DraftBlock
  readonly chunk: Chunk
  /** True when some of these words are the editor's own. */
  readonly adds: boolean
}

/** How the repaired source and the report lie beside each other. */
export interface Alignment {
  readonly matches: readonly Match[]
  /** What is left over on either side: not where the repairs put it, or not the same. */
  readonly strayChunks: readonly Chunk[]
  readonly strayBlocks: readonly DraftBlock[]
  readonly problems: readonly Problem[]
}

/** One side's block with a key that is equal for equal words. */
interface Keyed<T> {
  readonly item: T
  readonly key: string
}

/** A block of the repaired source. */
export interface KeyedChunk extends Keyed<Chunk> {
  /** True when a repair added words to it. */
  readonly adds: boolean
}

/** The repaired source, ready to be laid beside any number of reports. */
export const keyedChunks = (chunks: readonly Chunk[]): readonly KeyedChunk[] =>
  chunks.map((item) => ({
    item,
    key: keyOf(item.words),
    adds: item.words.some(({ lines }) => lines.length === 0)
  }))

/** How far the two sides may be apart before the search for their next equal block gives up. */
const reach = 80
const shown = 6

const excerpt = (words: readonly Word[], from: number): string => {
  const text = textOf(words.slice(Math.max(0, from - 3), from + shown))
  return text === '' ? 'nothing' : `"${text}"`
}

const firstDifference = (one: readonly Word[], other: readonly Word[]): number => {
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index += 1) {
    if (keyOf(one.slice(index, index + 1)) !== keyOf(other.slice(index, index + 1))) return index
  }
  return length
}

/** The nearest place from which both sides are equal again. */
const resync = (
  source: readonly Keyed<Chunk>[],
  report: readonly Keyed<DraftBlock>[],
  from: readonly [number, number]
): readonly [number, number] => {
  const [i, j] = from
  for (let distance = 1; distance <= reach; distance += 1) {
    for (let step = 0; step <= distance; step += 1) {
      const key = source[i + step]?.key
      if (key !== undefined && key === report[j + distance - step]?.key) {
        return [i + step, j + distance - step]
      }
    }
  }
  return [source.length, report.length]
}

const linesOf = (chunks: readonly Keyed<Chunk>[]): string => {
  const lines = [...new Set(chunks.flatMap(({ item }) => item.lines))]
  return lines.length === 0 ? 'an added title' : `source.txt ${lines.join(', ')}`
}

const describe = (
  source: readonly Keyed<Chunk>[],
  report: readonly Keyed<DraftBlock>[]
): { message: string; advice: string } => {
  const sourceWords = source.flatMap(({ item }) => item.words)
  const reportWords = report.flatMap(({ item }) => wordsOfBlock(item))
  if (report.length === 0) {
    return {
      message: `${linesOf(source)}: ${excerpt(sourceWords, 0)} is not in the report here`,
      advice: 'Put it back, or explain it in repairs.yml'
    }
  }
  if (source.length === 0) {
    return {
      message: `${excerpt(reportWords, 0)} is not in the source here`,
      advice: 'Remove it, or explain it in repairs.yml'
    }
  }
  const at = firstDifference(sourceWords, reportWords)
  if (at === sourceWords.length && at === reportWords.length) {
    return {
      message: `${linesOf(source)}: ${source.length} line(s) of the source are ${report.length} block(s)`,
      advice: 'Explain each joint with a seam entry, each cut with a split entry'
    }
  }
  return {
    message: `${linesOf(source)} has ${excerpt(sourceWords, at)}, the report has ${excerpt(reportWords, at)}`,
    advice: 'Restore the words (and marks) of the source, or explain the change in repairs.yml'
  }
}

/**
 * Lays the repaired source and the report beside each other, block by block and word by word. Equal
 * means equal: in number, order, spelling and marks. There is no tolerance to tune.
 */
export const align = (source: readonly KeyedChunk[], blocks: readonly DraftBlock[]): Alignment => {
  const problems = problemsOf('report.md')
  const report = blocks.map((item) => ({ item, key: keyOfBlock(item) }))
  const matches: Match[] = []
  const strayChunks: Chunk[] = []
  const strayBlocks: DraftBlock[] = []
  let i = 0
  let j = 0
  while (i < source.length || j < report.length) {
    const chunk = source[i]
    const block = report[j]
    if (chunk !== undefined && chunk.key === block?.key) {
      matches.push({ chunk: chunk.item, adds: chunk.adds, block: block.item })
      i += 1
      j += 1
      continue
    }
    const [nextI, nextJ] = resync(source, report, [i, j])
    const here = source.slice(i, nextI)
    const there = report.slice(j, nextJ)
    const { message, advice } = describe(here, there)
    problems.add((block ?? report.at(-1))?.item.line ?? null, message, advice)
    strayChunks.push(...here.map(({ item }) => item))
    strayBlocks.push(...there.map(({ item }) => item))
    i = nextI
    j = nextJ
  }
  return { matches, strayChunks, strayBlocks, problems: problems.all }
}
