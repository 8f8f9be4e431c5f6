import { align, keyedChunks, type Alignment, type KeyedChunk } from './align'
import { applyRepairs, type RepairedSource } from './apply-repairs'
import type { EditionFile } from './edition-file'
import { explainForms } from './explain'
import { checkContentsHeadings, checkFrontMatter, type FrontMatter } from './front-matter'
import type { Problem } from './problem'
import type { ReadingOrder } from './reading-order'
import type { PlacedRepair } from './repairs-file'
import type { SourceLine } from './source'
import { textOf } from './words'
import type { YamlFile } from './yaml-file'

/** What the report is proven against: the source with the repairs applied. Made once a source. */
export interface Expectation {
  readonly edition: YamlFile<EditionFile>
  readonly repairs: readonly PlacedRepair[]
  readonly source: readonly SourceLine[]
  /** The words of each line of the source, as text. */
  readonly texts: ReadonlyMap<number, string>
  readonly frontMatter: FrontMatter
  readonly repaired: RepairedSource
  readonly chunks: readonly KeyedChunk[]
}

/** The outcome of the proof. It holds when there are no problems. */
export interface Verification {
  readonly alignment: Alignment
  readonly problems: readonly Problem[]
}

/** Applies edition.yml and repairs.yml to the source. */
export const prepareProof = (
  source: readonly SourceLine[],
  edition: YamlFile<EditionFile>,
  repairs: readonly PlacedRepair[]
): Expectation => {
  const frontMatter = checkFrontMatter(edition, source)
  const repaired = applyRepairs(source, frontMatter.lines, repairs)
  return {
    edition,
    repairs,
    source,
    texts: new Map(source.map(({ line, words }) => [line, textOf(words)])),
    frontMatter,
    repaired,
    chunks: keyedChunks(repaired.chunks)
  }
}

/** Proves a report against its source, both ways. */
export const verify = (expected: Expectation, report: ReadingOrder): Verification => {
  const { frontMatter, repaired, edition, repairs, texts } = expected
  const alignment = align(expected.chunks, report.blocks)
  const contents = new Set<string>(edition.value.contents.entries.map(({ heading }) => heading))
  const forms = explainForms(alignment.matches, {
    repairs,
    contents,
    sourceText: (line) => texts.get(line) ?? '',
    complete: alignment.problems.length === 0
  })
  return {
    alignment,
    problems: [
      ...report.problems,
      ...frontMatter.problems,
      ...repaired.problems,
      ...alignment.problems,
      ...forms,
      ...checkContentsHeadings(edition, report.blocks)
    ]
  }
}
