/** What safety costs: a save as the page sees it, a start with many notes, a rebuild, a snapshot. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realDisk } from '../../electron/journal/real-disk'
import { openVault } from '../../electron/vault'
import { median, percentile, rounded } from '../measurement'
import { startDriven, type Stage } from './driven'
import { rhythms } from './rhythms'

/** What this machine must reach, in milliseconds. */
const limits = { saveP95: 5, slowSaveP95: 20, startMore: 500, rebuild: 2_000 } as const

const manyNotes = 10_000

/** Each fdatasync takes so much longer, in microseconds: a laptop's disk on a bad day. */
const delay = 10_000

/** Starts the runtime under a tracer that holds up every call that waits for the disk. */
const slowDisk = [
  ...['strace', '--follow-forks', '--seccomp-bpf', '--quiet=all', '--output=/dev/null'],
  ...['--trace=fdatasync', `--inject=fdatasync:delay_exit=${delay}`]
]

/** What was measured, by name, and what of it passed its limit. */
export interface Cost {
  readonly details: Readonly<Record<string, number>>
  readonly passed: readonly string[]
}

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-cost-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

type Times = Readonly<Record<string, readonly number[]>>

const timesOfSaves = (stage: Stage): Promise<Times> =>
  inFolder(async (folder) => {
    const app = startDriven(stage, folder, { measure: 0 })
    const { times = {} } = await app.found(0, 600_000)
    await app.kill()
    return times
  })

/** From the process to a notebook that is open, compared and read, in milliseconds. */
const startOn = async (
  stage: Stage,
  folder: string
): Promise<{ readonly time: number; readonly amount: number; readonly restored: number }> => {
  const begun = performance.now()
  const app = startDriven(stage, folder, 'look')
  const { mended, amount = 0 } = await app.found()
  const time = performance.now() - begun
  await app.close()
  return { time, amount, restored: mended?.restored ?? 0 }
}

interface Starts {
  readonly none: number
  readonly many: number
  readonly rebuild: number
  readonly snapshot: number
}

/** Starts with no notes and with many, one after the other, so many times each; then what is rare. */
const timesOfStarts = (stage: Stage, runs: number): Promise<Starts> =>
  inFolder(async (folder) => {
    const [none, many] = [join(folder, 'none'), join(folder, 'many')]
    const filling = startDriven(stage, many, { measure: manyNotes })
    await filling.found(0, 600_000)
    await filling.close()
    await startOn(stage, none)
    const times = { none: [] as number[], many: [] as number[], rebuild: [] as number[] }
    for (let run = 0; run < runs; run += 1) {
      times.none.push((await startOn(stage, none)).time)
      const whole = await startOn(stage, many)
      if (whole.amount !== manyNotes || whole.restored !== 0)
        throw new Error(`${whole.amount} notes, of which ${whole.restored} came back`)
      times.many.push(whole.time)
      await rm(join(many, 'IndexedDB'), { recursive: true })
      const { time, restored } = await startOn(stage, many)
      if (restored !== manyNotes) throw new Error(`${restored} notes came back`)
      times.rebuild.push(time)
    }
    return {
      none: median(times.none),
      many: median(times.many),
      rebuild: median(times.rebuild),
      snapshot: await timeOfSnapshot(many)
    }
  })

const timeOfSnapshot = async (folder: string): Promise<number> => {
  const opened = await openVault(folder, realDisk, Date.now)
  if (!opened.ok) throw new Error(`the vault did not open: ${opened.error}`)
  await opened.value.write([{ kind: 'remember', key: 'bench', value: 1 }])
  const begun = performance.now()
  const made = await opened.value.snapshot()
  if (!made.ok) throw new Error(`no snapshot: ${made.error}`)
  const time = performance.now() - begun
  await opened.value.close()
  return time
}

const ofSaves = (name: string, times: Times): Record<string, number> =>
  Object.fromEntries(
    Object.entries(times).flatMap(([kind, own]) => [
      [`${name}: ${kind}, p50 ms`, rounded(percentile(own, 50))],
      [`${name}: ${kind}, p95 ms`, rounded(percentile(own, 95))]
    ])
  )

/** The p95 of saves of the usual size in both rhythms, with its limit. */
const held = (what: string, times: Times, limit: number) =>
  rhythms.map(
    (rhythm) =>
      [
        `${what}, ${rhythm}, p95`,
        percentile(times[`1000 characters, ${rhythm}`] ?? [], 95),
        limit
      ] as const
  )

/** What was held against its limit, and what of it passed that. */
const passedIn = (
  held: readonly (readonly [what: string, value: number, limit: number])[]
): readonly string[] =>
  held.flatMap(([what, value, limit]) =>
    value <= limit ? [] : [`${what}: ${rounded(value)} ms, more than ${limit}`]
  )

/** Measures saves, on this disk and on one that is slow. */
export const costOfSaves = async (stage: Stage): Promise<Cost> => {
  const quick = await timesOfSaves(stage)
  const slow = await timesOfSaves({ ...stage, wrapper: slowDisk })
  return {
    details: {
      ...ofSaves('save', quick),
      ...ofSaves('save where fdatasync takes 10 ms more', slow)
    },
    passed: passedIn([
      ...held('save', quick, limits.saveP95),
      ...held('save on a slow disk', slow, limits.slowSaveP95)
    ])
  }
}

/** Measures starts with many notes, with a rebuild and without, so many times each, and one snapshot. */
export const costOfStarts = async (stage: Stage, runs: number): Promise<Cost> => {
  const starts = await timesOfStarts(stage, runs)
  return {
    details: {
      'start: no notes, ms': Math.round(starts.none),
      'start: 10000 notes, ms': Math.round(starts.many),
      'start: 10000 notes to rebuild, ms': Math.round(starts.rebuild),
      'start: snapshot of 10000 notes, ms': Math.round(starts.snapshot)
    },
    passed: passedIn([
      ['start with many notes, more', starts.many - starts.none, limits.startMore],
      ['rebuild, more', starts.rebuild - starts.none, limits.rebuild]
    ])
  }
}
