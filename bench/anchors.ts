import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { editionTextOf } from '../shared/anchor/edition-text'
import { corpusSchema, editionIdSchema } from '../shared/corpus/model'
import { tally, rightShare, unaskedShare, type Tally } from './anchors/tally'
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
const secondsLimit = 60

/** The report as it is compiled, ready for anchors, and which of its blocks are headings. */
const readReport = async () => {
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
  seed: number,
  isOldAtHand = true
): Promise<readonly Trial[]> => {
  const { old, headings } = await readReport()
  const id = v.parse(editionIdSchema, 'rat-2025')
  return namings.map((naming, index) =>
    runTrial(old, headings, {
      id,
      editCount: amount,
      anchorCount,
      naming,
      random: seeded(seed * 7919 + amount * 3 + index),
      isOldAtHand
    })
  )
}

const detailsOf = (what: string, { counts }: Tally): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Array.from(counts, ([fate, verdicts]) =>
      Array.from(verdicts, ([verdict, count]): [string, number] => [
        `${what}, ${fate}: ${verdict}`,
        count
      ])
    ).flat()
  )

/** Every amount of edits, for every seed. */
const runAll = async (
  seeds: readonly number[],
  isOldAtHand: boolean
): Promise<readonly Trial[]> => {
  const trials: Trial[] = []
  for (const seed of seeds)
    for (const amount of amounts)
      trials.push(...(await runTrials(amount, anchorsATrial, seed, isOldAtHand)))
  return trials
}

/**
 * Anchors that land silently in a wrong place, of over 10,000 on edited editions of the report. The old edition
 * is at hand, as it is when a new one arrives; the details also say what comes of the same without it.
 */
export const benchAnchors = async (isLong = false): Promise<Measurement> => {
  const seeds = Array.from({ length: isLong ? 12 : 1 }, (_, index) => index + 1)
  const all = await runAll(seeds, true)
  const alone = tally(await runAll(seeds, false))
  const total = tally(all)
  const sum = (of: (trial: Trial) => number): number =>
    all.reduce((before, trial) => before + of(trial), 0)
  const seconds = sum(({ alignMs, resolveMs }) => alignMs + resolveMs) / 1000 / seeds.length
  const whole = rightShare(total, ['block unchanged', 'block renamed'])
  const edited = rightShare(total, ['text unchanged', 'text edited'])
  return {
    name: 'anchors',
    value: total.wrong,
    unit: 'wrong',
    limit: 0,
    better: 'lower',
    ok: total.wrong === 0 && whole === 1 && edited >= leastRight && seconds <= secondsLimit,
    runs: all.length,
    peers: { withoutOldEdition: alone.wrong },
    details: {
      anchors: sum(({ landed }) => landed.length),
      wholeRight: whole,
      wholeUnasked: unaskedShare(total, ['block unchanged', 'block renamed']),
      editedRight: rounded(edited),
      makeSeconds: rounded(sum(({ makeMs }) => makeMs) / 1000 / seeds.length),
      alignMs: rounded(sum(({ alignMs }) => alignMs) / all.length),
      resolveSeconds: rounded(seconds),
      secondsLimit,
      ...detailsOf('with the old edition', total),
      ...detailsOf('without it', alone)
    },
    machine: machine()
  }
}
