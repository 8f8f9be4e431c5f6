import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileReport } from './large-app'
import { machine, median, percentile, rounded, type Measurement } from './measurement'
import { kindDetails, p95, sizeDetails } from './search/details'
import type { Lines } from './search/judge'
import { timeKeystrokes } from './search/keystrokes'
import { readLookups, sets, type SetName } from './search/lookups'
import { measureSize, type LookupSets, type Size, type SizeMeasured } from './search/measure-size'

const report: Size = {
  copies: 1,
  p95Ms: 0.5,
  loadMs: 10,
  indexRatio: 2.5,
  opened: 5,
  rounds: 20,
  withPeers: true
}
const hundredfold: Size = {
  copies: 100,
  p95Ms: 2,
  loadMs: 100,
  indexRatio: 1.2,
  opened: 5,
  rounds: 5,
  withPeers: true
}
/** Takes minutes and much memory: measured when asked for. The peers would take hours. */
const thousandfold: Size = {
  copies: 1000,
  p95Ms: 20,
  loadMs: 1000,
  indexRatio: 1.2,
  opened: 3,
  rounds: 5,
  withPeers: false
}

const qualityLimits = { dev: 0.95, own: 0.85 } as const satisfies Record<SetName, number>
const emptyLimit = 0.9

/** By how much every peer is to be beaten, on the set that search is developed with. */
const lead = 0.08

/** From a key to the painted list in the real app, 95 of 100, over a corpus a hundred times as large. */
const keystrokeMs = 50

/** How much quality may go on the way to a larger corpus. */
const loss = 0.02

const isWithin = ({ size, prepared, naslag, loads }: SizeMeasured): boolean =>
  p95(naslag) <= size.p95Ms &&
  median(loads) <= size.loadMs &&
  prepared.indexBytes / prepared.textBytes <= size.indexRatio

/** Good by itself, and better than every peer by far. */
const isGood = ({ naslag, peers }: SizeMeasured): boolean =>
  sets.every((set) => {
    const { ndcg, empty } = naslag.quality[set]
    return ndcg.linear >= qualityLimits[set] && empty >= emptyLimit
  }) &&
  [...peers.values()].every(
    ({ quality }) => naslag.quality.dev.ndcg.linear - quality.dev.ndcg.linear >= lead
  )

/** What a corpus loses against the report alone, of the set that loses most. */
const lossOf = (small: SizeMeasured, large: SizeMeasured): number =>
  Math.max(
    ...sets.map(
      (set) => small.naslag.quality[set].ndcg.linear - large.naslag.quality[set].ndcg.linear
    )
  )

/**
 * How well and how fast search answers judged look-ups, against peers over the same blocks. Quality is
 * nDCG@10 with the grade as gain; a block has the highest grade of its lines. `dev` is the set search
 * is developed with, `own` one it is only measured with. Then the same in corpora many times as large,
 * in which the report stands among text made up of its words and many more: what comes from there is
 * wrong. The value is nDCG@10 of `dev` over the report.
 */
export const benchSearch = async (isLong: boolean): Promise<Measurement> => {
  const { corpus } = await compileReport()
  const lines: Lines = new Map(corpus.blocks.map(({ id, source }) => [id, source]))
  const lookups: LookupSets = { dev: await readLookups('dev'), own: await readLookups('own') }
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-search-'))
  const measure = (size: Size): Promise<SizeMeasured> =>
    measureSize(size, join(folder, String(size.copies)), lookups, lines)
  try {
    const small = await measure(report)
    const large = [await measure(hundredfold)]
    if (isLong) large.push(await measure(thousandfold))
    const all = [small, ...large]
    const keys = await timeKeystrokes(hundredfold.copies, lookups.dev)
    const keysMs = percentile(keys, 95)
    const lost = Math.max(...large.map((one) => lossOf(small, one)))
    return {
      name: 'search',
      value: rounded(small.naslag.quality.dev.ndcg.linear),
      unit: 'nDCG',
      limit: qualityLimits.dev,
      better: 'higher',
      ok: isGood(small) && all.every(isWithin) && lost <= loss && keysMs <= keystrokeMs,
      runs: report.rounds,
      peers: Object.fromEntries(
        Array.from(small.peers, ([name, { quality }]) => [name, rounded(quality.dev.ndcg.linear)])
      ),
      details: {
        leadLimit: lead,
        emptyLimit,
        ownLimit: qualityLimits.own,
        lost: rounded(lost),
        lossLimit: loss,
        'ms from key to painted list at 100 x, p95: limit': keystrokeMs,
        'ms from key to painted list at 100 x, p95: Naslag': rounded(keysMs),
        'ms from key to painted list at 100 x, p50: Naslag': rounded(percentile(keys, 50)),
        'ms from key to painted list at 100 x, max: Naslag': rounded(Math.max(...keys)),
        'ms from key to painted list at 100 x, keys: Naslag': keys.length,
        ...Object.fromEntries(all.flatMap((one) => Object.entries(sizeDetails(one)))),
        ...kindDetails(small)
      },
      machine: machine()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
