/** How good an answer is: nDCG over blocks, judged by the lines of the source that they hold. */
import type { Lookup } from './lookups'

/** The lines of the source that a block came from, by its id. A block that is not here is wrong. */
export type Lines = ReadonlyMap<string, readonly number[]>

/** What a grade is worth: each grade its own number, or twice as much and one more than the last. */
const gains = {
  linear: (grade: number): number => grade,
  exponential: (grade: number): number => 2 ** grade - 1
} as const
type GainName = keyof typeof gains

const depth = 10

const linesOf = (hit: string, lines: Lines): readonly number[] => lines.get(hit) ?? []

/**
 * The grades a list of blocks brings, one a block: the highest of its lines. A line that an earlier
 * block brought is spent, so that the same passage twice counts once.
 */
export const gradesOf = (
  hits: readonly string[],
  judged: ReadonlyMap<number, number>,
  lines: Lines
): readonly number[] => {
  const spent = new Set<number>()
  return hits.map((hit) => {
    const fresh = linesOf(hit, lines).filter((line) => !spent.has(line))
    for (const line of fresh) spent.add(line)
    return Math.max(0, ...fresh.map((line) => judged.get(line) ?? 0))
  })
}

const dcg = (grades: readonly number[], gain: (grade: number) => number): number =>
  grades.slice(0, depth).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0)

const judgedLines = ({ relevant }: Lookup): ReadonlyMap<number, number> =>
  new Map(relevant.map(({ line, grade }) => [line, grade]))

/** The grades of the best list there can be: each block of the corpus at its best place. */
const idealGrades = (judged: ReadonlyMap<number, number>, lines: Lines): readonly number[] => {
  const gradeOf = (own: readonly number[]): number =>
    Math.max(0, ...own.map((line) => judged.get(line) ?? 0))
  const best = [...lines]
    .map(([id, own]) => ({ id, grade: gradeOf(own) }))
    .filter(({ grade }) => grade > 0)
    .sort((one, other) => other.grade - one.grade)
    .map(({ id }) => id)
  return [...gradesOf(best, judged, lines)].sort((one, other) => other - one)
}

/** nDCG@10 of an answer, from 0 to 1. Of a look-up that something answers. */
export const ndcg = (
  hits: readonly string[],
  lookup: Lookup,
  lines: Lines,
  gain: GainName = 'linear'
): number => {
  const judged = judgedLines(lookup)
  const ideal = dcg(idealGrades(judged, lines), gains[gain])
  if (ideal === 0) throw new Error(`no block has a line that answers ${lookup.query}`)
  return dcg(gradesOf(hits, judged, lines), gains[gain]) / ideal
}

/** An answer to a look-up: ids of blocks, the best first. */
export type Answers = ReadonlyMap<Lookup, readonly string[]>

/** How good a set of answers is. */
export interface Quality {
  /** Mean nDCG@10 of the look-ups that something answers, by what a grade is worth. */
  readonly ndcg: Readonly<Record<GainName, number>>
  /** Share of the look-ups nothing answers that were left empty. */
  readonly empty: number
  /** Mean nDCG@10 by kind of look-up, linear; for `none` the share left empty. */
  readonly byType: ReadonlyMap<string, number>
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Judges all answers to a set. */
export const judge = (answers: Answers, lines: Lines): Quality => {
  const all = [...answers].map(([lookup, hits]) => ({ lookup, hits }))
  const answered = all.filter(({ lookup }) => lookup.relevant.length > 0)
  const none = all.filter(({ lookup }) => lookup.relevant.length === 0)
  const scored = (gain: GainName): number =>
    mean(answered.map(({ lookup, hits }) => ndcg(hits, lookup, lines, gain)))
  const scoreOf = ({ lookup, hits }: (typeof all)[number]): number =>
    lookup.relevant.length > 0 ? ndcg(hits, lookup, lines) : Number(hits.length === 0)
  const types = [...new Set(all.map(({ lookup }) => lookup.type))]
  return {
    ndcg: { linear: scored('linear'), exponential: scored('exponential') },
    empty: mean(none.map(({ hits }) => Number(hits.length === 0))),
    byType: new Map(
      types.map((type) => [
        type,
        mean(all.filter(({ lookup }) => lookup.type === type).map(scoreOf))
      ])
    )
  }
}
