import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRoot } from '../tools/setup/system-setup.mjs'
import { costOfSaves, costOfStarts, type Cost } from './durability/cost'
import { damage } from './durability/damage'
import { bundlePage, type Stage } from './durability/driven'
import { fullDisk } from './durability/full-disk'
import { kills } from './durability/kills'
import { pageCrashes } from './durability/page-crashes'
import { powerCuts } from './durability/power-cuts'
import { survive } from './durability/survive'
import type { Tally } from './durability/tally'
import { laySmallApp } from './large-app'
import { machine, type Measurement } from './measurement'
import { readyApp } from './ready-app'

interface TrialKind {
  /** How often, when nothing else is asked for. */
  readonly runs: number
  /** Whether it mounts a disk of its own. */
  readonly needsRoot: boolean
  readonly run: (stage: Stage, runs: number) => Promise<Tally>
}

/** What can befall the app. */
const trials: Readonly<Record<string, TrialKind>> = {
  kills: { runs: 1_000, needsRoot: false, run: (stage, runs) => survive(stage, kills(runs)) },
  crash: { runs: 300, needsRoot: false, run: pageCrashes },
  power: { runs: 300, needsRoot: true, run: (stage, runs) => survive(stage, powerCuts(runs)) },
  damage: {
    runs: 500,
    needsRoot: false,
    run: (stage, runs) => survive(stage, damage(runs, false))
  },
  damage2: {
    runs: 200,
    needsRoot: false,
    run: (stage, runs) => survive(stage, damage(runs, true))
  },
  disk: { runs: 24, needsRoot: true, run: fullDisk }
}

/** What safety costs, on the real report; what is rare so many times. */
const costs: Readonly<Record<string, (stage: Stage, runs: number) => Promise<Cost>>> = {
  saves: costOfSaves,
  starts: costOfStarts
}
const costRuns = 5

export const trialNames = [...Object.keys(trials), ...Object.keys(costs)]

/**
 * The real app, in trials on a small report, driven from outside: its own notebook saves without pause while something
 * befalls it, and what is there afterwards is held against what it had said to be kept. The value is how many
 * changes were lost or wrong. `only` says which trials, `runs` how often each.
 */
export const benchDurability = async (
  only: readonly string[],
  runs: number | null
): Promise<Measurement> => {
  const { place, runtime } = await readyApp()
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-durability-'))
  const stage = { runtime, app: join(folder, 'app'), page: join(folder, 'page.js') }
  const tallies: Tally[] = []
  const found: Cost[] = []
  try {
    await bundlePage(stage.page)
    await laySmallApp(stage.app)
    for (const [name, trial] of Object.entries(trials)) {
      if (!only.includes(name)) continue
      if (trial.needsRoot && !isRoot) place.say(`${name}: skipped, only root can make a disk`)
      else tallies.push(await trial.run(stage, runs ?? trial.runs))
    }
    for (const [name, measure] of Object.entries(costs))
      if (only.includes(name))
        found.push(await measure({ ...stage, app: place.root }, runs ?? costRuns))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  for (const { name, complaints } of tallies)
    for (const complaint of complaints) place.say(`${name}, ${complaint}`)
  const passed = found.flatMap((cost) => cost.passed)
  for (const one of passed) place.say(one)
  const sumOf = (of: (tally: Tally) => number): number =>
    tallies.reduce((sum, tally) => sum + of(tally), 0)
  return {
    name: 'durability',
    value: sumOf(({ lost, wrong }) => lost + wrong),
    unit: 'lost',
    limit: 0,
    better: 'lower',
    ok:
      sumOf(({ lost, wrong, complaints }) => lost + wrong + complaints.length) === 0 &&
      passed.length === 0,
    runs: sumOf((tally) => tally.runs),
    peers: {},
    details: {
      ...Object.fromEntries(tallies.flatMap((tally) => Object.entries(detailsOf(tally)))),
      ...Object.fromEntries(found.flatMap(({ details }) => Object.entries(details)))
    },
    machine: machine()
  }
}

const detailsOf = (tally: Tally): Record<string, number> =>
  Object.fromEntries(
    (
      [
        ['runs', tally.runs],
        ['acknowledged', tally.acknowledged],
        ['refused', tally.refused],
        ['lost', tally.lost],
        ['wrong', tally.wrong],
        ['runs that had kept nothing yet', tally.idle],
        ['starts that got notes back', tally.restoring],
        ['notes got back', tally.restored],
        ['starts that mended files', tally.mending]
      ] as const
    ).map(([what, value]) => [`${tally.name}: ${what}`, value])
  )
