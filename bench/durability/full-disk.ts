/** A disk that is filled while the app saves, and has room again later; with and without a restart between. */
import { rm, writeFile, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { seeded } from '../random'
import { startDriven, type Driven, type Stage } from './driven'
import { newLedger } from './ledger'
import { loopDisk } from './loop-disk'
import { emptyTally, look, type Tally } from './tally'

const megabytes = 64

/** How long the page may take to say that nothing can be kept, and to keep again, in milliseconds. */
const patience = 60_000

/** Fills a disk to its last block. */
const fill = async (folder: string): Promise<string> => {
  const file = join(folder, 'vol')
  for (let size = 1024 ** 2; size >= 512; size /= 2) {
    for (;;) {
      const { bavail, bsize } = await statfs(folder)
      if (bavail * bsize < size) break
      const isWritten = await writeFile(file, Buffer.alloc(size), { flag: 'a' }).then(
        () => true,
        () => false
      )
      if (!isWritten) break
    }
  }
  return file
}

/** Ends with the first answer of a kind from now on; false when none comes. */
const heard = (app: Driven, kind: 'kept' | 'refused'): Promise<boolean> =>
  new Promise((resolve) => {
    let isOld = true
    const timer = setTimeout(() => {
      resolve(false)
    }, patience)
    app.onAnswer((answer) => {
      if (isOld || answer.kind !== kind) return
      clearTimeout(timer)
      resolve(true)
    })
    isOld = false
  })

export const fullDisk = async (stage: Stage, runs: number): Promise<Tally> => {
  const below = seeded(48)
  const tally = emptyTally('full disk')
  for (let run = 1; run <= runs; run += 1) {
    const disk = await loopDisk('ext4', megabytes)
    const ledger = newLedger()
    const complain = (what: string): void => {
      tally.complaints.push(`run ${run}: ${what}`)
    }
    const app = startDriven(stage, disk.folder, { run })
    ledger.begin(run)
    app.onAnswer(ledger.hear)
    let last = 'no answer'
    app.onAnswer(({ kind, problem = kind }) => {
      last = problem
    })
    look(tally, ledger, await app.found(), run)
    await app.kept(run, patience)
    await pause(below(1_500))
    const filled = await fill(disk.folder)
    if (!(await heard(app, 'refused'))) complain('nothing was refused on a full disk')
    await pause(below(1_000))
    const isRestarted = run % 2 === 0
    if (isRestarted) {
      await app.kill()
      // On a full disk it may open or say why not; it must not harm anything.
      const full = startDriven(stage, disk.folder, null)
      await full.found().then(
        (found) => {
          look(tally, ledger, found, Infinity)
        },
        () => undefined
      )
      await full.kill()
      await rm(filled)
    } else {
      await rm(filled)
      if (!(await heard(app, 'kept')))
        complain(`nothing was kept when there was room again; last: ${last}`)
      await pause(below(500))
      await app.kill()
    }
    const after = startDriven(stage, disk.folder, null)
    look(tally, ledger, await after.found(), Infinity)
    await after.kill()
    tally.acknowledged += ledger.acknowledged()
    tally.refused += ledger.refused()
    tally.runs += 1
    await disk.remove()
  }
  return tally
}
