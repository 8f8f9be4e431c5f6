/** The process of the page killed while it saves; main lives on and shows another page. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { seeded } from '../random'
import { startDriven, type Stage } from './driven'
import { newLedger } from './ledger'
import { emptyTally, look, type Tally } from './tally'

const crashesPerStart = 25
const longestSaving = 1_200
const patience = 60_000

export const pageCrashes = async (stage: Stage, runs: number): Promise<Tally> => {
  const below = seeded(300)
  const tally = emptyTally('page crashes')
  while (tally.runs < runs) {
    const folder = await mkdtemp(join(tmpdir(), 'naslag-crashes-'))
    const ledger = newLedger()
    const count = Math.min(crashesPerStart, runs - tally.runs)
    for (let run = 0; run <= count; run += 1) ledger.begin(run)
    const app = startDriven(stage, folder, { run: 0 })
    app.onAnswer(ledger.hear)
    for (let page = 0; page < count; page += 1) {
      look(tally, ledger, await app.found(page), page)
      await app.kept(page, patience)
      await pause(below(longestSaving))
      process.kill(app.pageProcess(), 'SIGKILL')
      tally.runs += 1
    }
    look(tally, ledger, await app.found(count), count)
    await app.kill()
    // The first page that dies comes back by itself; one that dies soon after that, when the reader says so.
    if (app.asked() >= count)
      tally.complaints.push(`in ${folder}: no page came back by itself in ${count} crashes`)
    tally.acknowledged += ledger.acknowledged()
    await rm(folder, { recursive: true, maxRetries: 5 })
    process.stderr.write(`page crashes: ${tally.runs} of ${runs}, ${tally.lost} lost\n`)
  }
  return tally
}
