import type { Alignment } from './align'
import type { Chunk } from './stream'
import type { Expectation } from './verify'
import { wordsOfBlock } from './words'

/** How source.txt and the report account for each other, in words. */
export interface Fidelity {
  readonly source: {
    readonly words: number
    /** Title page and contents page, checked against edition.yml. */
    readonly frontMatter: number
    readonly dropped: number
    /** In the report, letter for letter. */
    readonly unchanged: number
    /** In the report, as a repair says. */
    readonly repaired: number
    readonly unexplained: number
    /** Of those in the report: in another place than in the source. */
    readonly moved: number
  }
  readonly report: {
    readonly words: number
    readonly fromSource: number
    /** Words of the editor: titles of boxes, the text of gaps. */
    readonly added: number
    readonly unexplained: number
  }
  /** Entries of repairs.yml by kind. */
  readonly entries: ReadonlyMap<string, number>
}

const standing = (chunks: readonly Chunk[]): number =>
  chunks.flatMap(({ words }) => words).reduce((sum, { stands }) => sum + stands, 0)

/** Counts where the words of both sides went. */
export const measureFidelity = (
  { matches, strayChunks, strayBlocks }: Alignment,
  { source, frontMatter, repaired, repairs }: Expectation
): Fidelity => {
  const matched = matches.flatMap(({ chunk }) => chunk.words)
  const unchanged = matched.filter((word) => !word.repaired).length
  const added = matched.filter(({ lines }) => lines.length === 0).length
  const stray = strayBlocks.reduce((sum, block) => sum + wordsOfBlock(block).length, 0)
  const entries = new Map<string, number>()
  for (const { repair } of repairs) {
    entries.set(repair.kind, (entries.get(repair.kind) ?? 0) + 1)
  }
  return {
    source: {
      words: source.reduce((sum, { words }) => sum + words.length, 0),
      frontMatter: frontMatter.words,
      dropped: repaired.dropped,
      unchanged,
      repaired: matched.reduce((sum, word) => sum + (word.repaired ? word.stands : 0), 0),
      unexplained: standing(strayChunks),
      moved: repaired.moved
    },
    report: {
      words: matched.length + stray,
      fromSource: matched.length - added,
      added,
      unexplained: stray
    },
    entries
  }
}

/** The share of words on both sides that the proof accounts for. */
export const explainedShare = ({ source, report }: Fidelity): number => {
  const all = source.words + report.words
  return all === 0 ? 1 : 1 - (source.unexplained + report.unexplained) / all
}

const row = (label: string, count: number): string =>
  `  ${label.padEnd(44)}${String(count).padStart(7)}`

/** The fidelity report that `corpus verify` prints. */
export const formatFidelity = (edition: string, fidelity: Fidelity): string => {
  const { source, report, entries } = fidelity
  const share = Math.floor(explainedShare(fidelity) * 10000) / 100
  return [
    `Fidelity of ${edition}`,
    row('words in source.txt', source.words),
    row('title and contents page (edition.yml)', source.frontMatter),
    row('in the report, unchanged', source.unchanged),
    row('in the report, repaired (repairs.yml)', source.repaired),
    row('dropped (repairs.yml)', source.dropped),
    row('unexplained', source.unexplained),
    row('of those in the report, moved', source.moved),
    row('words in the report', report.words),
    row('from source.txt', report.fromSource),
    row('added by the editor (repairs.yml)', report.added),
    row('unexplained', report.unexplained),
    `Entries of repairs.yml`,
    ...[...entries].sort(([one], [other]) => one.localeCompare(other)).map(([k, n]) => row(k, n)),
    `Explained: ${share} %`
  ].join('\n')
}
