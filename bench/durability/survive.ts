/** The app struck again and again while its page saves, and what is there afterwards. */
import { setTimeout as pause } from 'node:timers/promises'
import { seeded } from '../random'
import { startDriven, type Driven, type Found, type Stage } from './driven'
import { newLedger } from './ledger'
import { emptyTally, look, type Tally } from './tally'

/** A data folder and what befalls it. */
export interface Place {
  readonly folder: string
  /** Ends the app in the way that is tried; it is down afterwards and the folder can be used again. */
  readonly strike: (app: Driven) => Promise<void>
  /** Looks at what the next start found after that; gives what is wrong with it, in words. */
  readonly judge?: (found: Found) => readonly string[]
  readonly remove: () => Promise<void>
}

/** What is tried, and how often. */
export interface Trial {
  readonly name: string
  readonly runs: number
  /** How many strikes one data folder gets. */
  readonly runsPerPlace: number
  readonly place: () => Promise<Place>
}

/** Of so many runs, one is struck while the app starts. */
const oneInStarting = 8

/** How long after the spawn, or after the first answer, at most, in milliseconds. */
const longestStart = 2_000
const longestSaving = 1_200

/** A page that keeps nothing for so long after it opened is out of order, in milliseconds. */
const patience = 60_000

const progressEvery = 25

/** Strikes as often as was asked, looks after each strike, and once more at the end of each folder. */
export const survive = async (
  stage: Stage,
  { name, runs, runsPerPlace, place }: Trial,
  seed = 20_261_128
): Promise<Tally> => {
  const below = seeded(seed)
  const tally = emptyTally(name)
  while (tally.runs < runs) {
    const at = await place()
    const ledger = newLedger()
    const before = tally.complaints.length
    const inspect = (found: Found, run = tally.runs): void => {
      look(tally, ledger, found, run)
      const said = found.mended === null ? ['the vault was closed'] : (at.judge?.(found) ?? [])
      tally.complaints.push(...said.map((one) => `run ${tally.runs}: ${one}`))
    }
    for (let count = 0; count < runsPerPlace && tally.runs < runs; count += 1) {
      tally.runs += 1
      const run = tally.runs
      const app = startDriven(stage, at.folder, { run })
      ledger.begin(run)
      app.onAnswer(ledger.hear)
      if (below(oneInStarting) === 0) {
        await pause(below(longestStart))
        await at.strike(app)
        const opened = await app.found().catch(() => null)
        // What it was struck with is for the next start to mend and to tell.
        if (opened !== null) look(tally, ledger, opened, run)
      } else {
        inspect(await app.found())
        await app.kept(run, patience)
        await pause(below(longestSaving))
        await at.strike(app)
      }
      if (ledger.acknowledgedIn(run) === 0) tally.idle += 1
      if (run % progressEvery === 0) {
        const kept = tally.acknowledged + ledger.acknowledged()
        process.stderr.write(`${name}: ${run} of ${runs}, ${kept} kept, ${tally.lost} lost\n`)
      }
    }
    const last = startDriven(stage, at.folder, null)
    inspect(await last.found(), Infinity)
    await last.kill()
    tally.acknowledged += ledger.acknowledged()
    tally.refused += ledger.refused()
    // What went wrong is kept to be looked at.
    if (tally.complaints.length === before) await at.remove()
    else tally.complaints.push(`the data folder was kept: ${at.folder}`)
  }
  return tally
}
