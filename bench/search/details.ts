/** What was measured of search, as names and numbers. */
import { median, percentile, rounded } from '../measurement'
import { sets } from './lookups'
import type { Judged, SizeMeasured } from './measure-size'

type Details = Readonly<Record<string, number>>
type Detail = readonly [name: string, value: number]

/** The time that 95 of 100 queries do not pass, in milliseconds. */
export const p95 = ({ asked }: Judged): number => percentile(asked.times, 95)

const mebibytes = (bytes: number): number => rounded(bytes / 1024 ** 2)

const quality = (name: string, { quality }: Judged): readonly Detail[] =>
  sets.flatMap((set) => [
    [`${name}, ${set}: nDCG@10`, rounded(quality[set].ndcg.linear)],
    [`${name}, ${set}: nDCG@10, gain 2^grade-1`, rounded(quality[set].ndcg.exponential)],
    [`${name}, ${set}: no-answer look-ups left empty`, rounded(quality[set].empty)]
  ])

const peerSpeed = (name: string, peer: Judged, naslag: Judged): readonly Detail[] => [
  [`${name}: p95 ms`, rounded(p95(peer))],
  [`${name}: p95, times Naslag's`, rounded(p95(peer) / p95(naslag))],
  [`${name}: fill ms`, rounded(peer.asked.loadMs)],
  [`${name}: memory MiB`, mebibytes(peer.asked.heapBytes)]
]

/** Speed, size and quality over a corpus of one size. */
export const sizeDetails = ({ size, prepared, naslag, loads, peers }: SizeMeasured): Details => {
  const at = `${size.copies} x`
  return Object.fromEntries<number>([
    [`${at}: words`, prepared.words],
    [`${at}: different words`, prepared.differentWords],
    [`${at}: p50 ms`, rounded(percentile(naslag.asked.times, 50))],
    [`${at}: p95 ms`, rounded(p95(naslag))],
    [`${at}: p95 limit ms`, size.p95Ms],
    [`${at}: load ms`, rounded(median(loads))],
    [`${at}: load limit ms`, size.loadMs],
    [`${at}: first answer ms`, rounded(naslag.asked.firstAnswerMs)],
    [`${at}: index, times the text`, rounded(prepared.indexBytes / prepared.textBytes)],
    [`${at}: index limit, times the text`, size.indexRatio],
    [`${at}: index MiB`, mebibytes(prepared.indexBytes)],
    [`${at}: passages MiB`, mebibytes(prepared.passagesBytes)],
    [`${at}: memory MiB`, mebibytes(naslag.asked.heapBytes)],
    [`${at}: build s`, rounded(prepared.buildMs / 1000)],
    ...quality(`${at}: Naslag`, naslag),
    ...[...peers].flatMap(([name, peer]) => [
      ...quality(`${at}: ${name}`, peer),
      ...peerSpeed(`${at}: ${name}`, peer, naslag)
    ])
  ])
}

/** Quality by kind of look-up, of Naslag and each peer. */
export const kindDetails = ({ naslag, peers }: SizeMeasured): Details =>
  Object.fromEntries(
    [['Naslag', naslag] as const, ...peers].flatMap(([name, { quality }]) =>
      sets.flatMap((set) =>
        Array.from(quality[set].byType, ([type, value]): Detail => [
          `${set}, ${type}: ${name}`,
          rounded(value)
        ])
      )
    )
  )
