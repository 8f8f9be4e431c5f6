/** What was measured of search, as names and numbers: `what: of whom`. */
import { median, percentile, rounded } from '../measurement'
import { sets } from './lookups'
import type { Judged, SizeMeasured } from './measure-size'

type Details = Readonly<Record<string, number>>
type Detail = readonly [name: string, value: number]
type Named = readonly (readonly [name: string, judged: Judged])[]

/** What the machine does besides comes and goes: of each query, the middle one of its rounds counts. */
const timesOf = ({ asked }: Judged): readonly number[] => asked.times.map(median)

/** The time that 95 of 100 queries do not pass, in milliseconds. */
export const p95 = (one: Judged): number => percentile(timesOf(one), 95)

const mebibytes = (bytes: number): number => rounded(bytes / 1024 ** 2)

/** One number of everybody. */
const ofAll = (what: string, all: Named, number: (one: Judged) => number): readonly Detail[] =>
  all.map(([name, one]): Detail => [`${what}: ${name}`, rounded(number(one))])

const qualityOf = (at: string, all: Named): readonly Detail[] =>
  sets.flatMap((set) => [
    ...ofAll(`${at}, ${set}, nDCG@10`, all, ({ quality }) => quality[set].ndcg.linear),
    ...ofAll(
      `${at}, ${set}, nDCG@10 with gain 2^grade-1`,
      all,
      ({ quality }) => quality[set].ndcg.exponential
    ),
    ...ofAll(`${at}, ${set}, no-answer left empty`, all, ({ quality }) => quality[set].empty)
  ])

/** Speed, size and quality over a corpus of one size. */
export const sizeDetails = (measured: SizeMeasured): Details => {
  const { size, prepared, naslag, loads, peers } = measured
  const at = `${size.copies} x`
  const all: Named = [['Naslag', naslag], ...peers]
  return Object.fromEntries<number>([
    [`${at}, words: all`, prepared.words],
    [`${at}, words: different`, prepared.differentWords],
    ...qualityOf(at, all),
    [`${at}, ms a query, p95: limit`, size.p95Ms],
    ...ofAll(`${at}, ms a query, p95`, all, p95),
    ...ofAll(`${at}, ms a query, p50`, all, (one) => percentile(timesOf(one), 50)),
    ...ofAll(`${at}, ms a query, p95 of every round`, all, ({ asked }) =>
      percentile(asked.times.flat(), 95)
    ),
    ...ofAll(`${at}, ms a query, processor time`, all, ({ asked }) => asked.processorMs),
    ...ofAll(`${at}, times as slow as Naslag`, [...peers], (one) => p95(one) / p95(naslag)),
    [`${at}, ms to open: limit`, size.loadMs],
    [`${at}, ms to open: Naslag`, rounded(median(loads))],
    [`${at}, ms to open: Naslag, with the first answer`, rounded(naslag.asked.firstAnswerMs)],
    ...ofAll(`${at}, ms to fill`, [...peers], ({ asked }) => asked.loadMs),
    [`${at}, index, times the text: limit`, size.indexRatio],
    [`${at}, index, times the text: Naslag`, rounded(prepared.indexBytes / prepared.textBytes)],
    [`${at}, MiB: text`, mebibytes(prepared.textBytes)],
    [`${at}, MiB: index`, mebibytes(prepared.indexBytes)],
    [`${at}, MiB: passages`, mebibytes(prepared.passagesBytes)],
    [`${at}, MiB: entries and Dutch words`, mebibytes(prepared.otherBytes)],
    [`${at}, MiB: memory besides these`, mebibytes(naslag.asked.heapBytes)],
    [`${at}, s to build: Naslag`, rounded(prepared.buildMs / 1000)]
  ])
}

/** Quality by kind of look-up, of Naslag and each peer. */
export const kindDetails = ({ naslag, peers }: SizeMeasured): Details => {
  const all: Named = [['Naslag', naslag], ...peers]
  return Object.fromEntries(
    sets.flatMap((set) =>
      [...naslag.quality[set].byType.keys()].flatMap((type) =>
        ofAll(`${set}, ${type}`, all, ({ quality }) => quality[set].byType.get(type) ?? 0)
      )
    )
  )
}
