import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { editionTextOf } from '../shared/anchor/edition-text'
import { corpusSchema, editionIdSchema } from '../shared/corpus/model'
import { tally, rightShare, type Tally } from './anchors/tally'
import { namings, runTrial, type Trial } from './anchors/trial'
import { machine, rounded, type Measurement } from './measurement'
import { seeded } from './random'

const corpusFile = join(resolve(import.meta.dirname, '..'), 'build/corpus/rat-2024/corpus.json')

/** Edits of the report, which has 255 blocks: a correction, a next edition, an edit to every block. */
const amounts = [30, 120, 250] as const
/** As many, for every amount and way of naming blocks, as make 10,000 and some. */
const anchorsATrial = 1200
/** Of edited blocks so much has to come out right; of what has not changed all of it. */
const leastRight = 0.95
const secondsLimit = 20

/** The report as it is compiled, ready for anchors, and which of its blocks are headings. */
export const readReport = async () => {
  const corpus = v.parse(corpusSchema, JSON.parse(await readFile(corpusFile, 'utf8')))
  return {
    old: editionTextOf(corpus.edition.id, corpus.blocks),
    headings: new Set(corpus.blocks.filter(({ kind }) => kind === 'heading').map(({ id }) => id))
  }
}

/** Lets anchors on the report land on edited editions of it, from a seed on, for each way of naming. */
export const runTrials = async (
  amount: number,
  anchorCount: number,
  seed: number
): Promise<readonly Trial[]> => {
  const { old, headings } = await readReport()
  const id = v.parse(editionIdSchema, 'rat-2025')
  return namings.map((naming, index) =>
    runTrial(old, headings, {
      id,
      editCount: amount,
      anchorCount,
      naming,
      random: seeded(seed * 7919 + amount * 3 + index)
    })
  )
}

const detailsOf = (amount: number, { counts }: Tally): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Array.from(counts, ([fate, verdicts]) =>
      Array.from(verdicts, ([verdict, count]): [string, number] => [
        `${amount} edits, ${fate}: ${verdict}`,
        count
      ])
    ).flat()
  )

/** Anchors that land silently in a wrong place, of over 10,000 on edited editions of the report. */
export const benchAnchors = async (seed = 1): Promise<Measurement> => {
  let details: Readonly<Record<string, number>> = {}
  const all: Trial[] = []
  for (const amount of amounts) {
    const trials = await runTrials(amount, anchorsATrial, seed)
    details = { ...details, ...detailsOf(amount, tally(trials)) }
    all.push(...trials)
  }
  const total = tally(all)
  const sum = (of: (trial: Trial) => number): number =>
    all.reduce((before, trial) => before + of(trial), 0)
  const anchors = sum(({ landed }) => landed.length)
  const seconds = sum(({ resolveMs }) => resolveMs) / 1000
  const unchanged = rightShare(total, ['block unchanged'])
  const edited = rightShare(total, ['text unchanged', 'text edited'])
  return {
    name: 'anchors',
    value: total.wrong,
    unit: 'wrong',
    limit: 0,
    better: 'lower',
    ok: total.wrong === 0 && unchanged === 1 && edited >= leastRight && seconds <= secondsLimit,
    runs: all.length,
    peers: {},
    details: {
      anchors,
      unchangedRight: unchanged,
      editedRight: rounded(edited),
      makeSeconds: rounded(sum(({ makeMs }) => makeMs) / 1000),
      resolveSeconds: rounded(seconds),
      secondsLimit,
      ...details
    },
    machine: machine()
  }
}
