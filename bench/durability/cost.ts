/** What safety costs: a save as the page sees it, a start with many notes, a rebuild, a snapshot. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realDisk } from '../../electron/journal/real-disk'
import { openVault } from '../../electron/vault'
import { median, percentile, rounded } from '../measurement'
import { timesOfBareSaves } from './bare'
import { startDriven, type Stage } from './driven'
import { rhythms } from './rhythms'

/** What this machine must reach, in milliseconds. */
const limits = { saveP95: 5, slowSaveP95: 20, startMore: 500, rebuild: 2_000 } as const

const manyNotes = 10_000

/** Each call that waits for the disk takes so much longer, in microseconds: a laptop's disk on a bad day. */
const delay = 10_000

/**
 * Starts the runtime under a tracer that holds up every call that waits for the disk: the journal is written with one
 * that does both, which cannot be told here from one that does not wait.
 */
const slowDisk = [
  ...['strace', '--follow-forks', '--seccomp-bpf', '--quiet=all', '--output=/dev/null'],
  ...['--trace=fdatasync,pwrite64', `--inject=fdatasync,pwrite64:delay_exit=${delay}`]
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

/** The size of a note and the rhythm that the limits are for. */
const usual = '1000 characters, after a pause'

type Times = Readonly<Record<string, readonly number[]>>

const timesOfSaves = (stage: Stage): Promise<Times> =>
  inFolder(async (folder) => {
    const app = startDriven(stage, folder, { measure: 0 })
    const { times = {} } = await app.found(0, 600_000)
    await app.kill()
    return times
  })

/** A start, in milliseconds from the start of the process. */
interface Started {
  /** Until the text of the report is there. */
  readonly text: number
  /** Until notes are shown beside it; with no notes the same. */
  readonly notes: number
  /** Until the notebook is compared with the vault. */
  readonly compared: number
}

/** Starts on a folder in which there are so many notes, of which so many have to come back from the vault. */
const startOn = async (
  stage: Stage,
  folder: string,
  expected: { readonly amount: number; readonly restored: number }
): Promise<Started> => {
  const begun = Date.now()
  const app = startDriven(stage, folder, { look: expected.amount > 0 ? 'notes' : 'text' })
  const { mended, amount = 0, time, shown } = await app.found()
  await app.close()
  const restored = mended?.restored ?? 0
  if (shown === undefined || amount !== expected.amount || restored !== expected.restored)
    throw new Error(`${amount} notes, of which ${restored} came back`)
  const beforePage = shown.origin - begun
  return {
    text: beforePage + shown.text,
    notes: beforePage + shown.notes,
    compared: beforePage + time
  }
}

interface Starts {
  readonly none: Started
  readonly many: Started
  readonly rebuild: Started
  readonly snapshot: number
}

/** Starts with no notes and with many, one after the other, so many times each; then what is rare. */
const timesOfStarts = (stage: Stage, runs: number): Promise<Starts> =>
  inFolder(async (folder) => {
    const [none, many] = [join(folder, 'none'), join(folder, 'many')]
    const filling = startDriven(stage, many, { measure: manyNotes })
    await filling.found(0, 600_000)
    await filling.close()
    const nothing = { amount: 0, restored: 0 }
    await startOn(stage, none, nothing)
    const times = { none: [] as Started[], many: [] as Started[], rebuild: [] as Started[] }
    for (let run = 0; run < runs; run += 1) {
      times.none.push(await startOn(stage, none, nothing))
      times.many.push(await startOn(stage, many, { amount: manyNotes, restored: 0 }))
      await rm(join(many, 'IndexedDB'), { recursive: true })
      const all = { amount: manyNotes, restored: manyNotes }
      times.rebuild.push(await startOn(stage, many, all))
    }
    return {
      none: medians(times.none),
      many: medians(times.many),
      rebuild: medians(times.rebuild),
      snapshot: await timeOfSnapshot(many)
    }
  })

const medians = (starts: readonly Started[]): Started => ({
  text: median(starts.map(({ text }) => text)),
  notes: median(starts.map(({ notes }) => notes)),
  compared: median(starts.map(({ compared }) => compared))
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

/** Saves of the app, and before and after them those of an app that does nothing else: a machine changes its pace. */
const besideBare = async (stage: Stage): Promise<{ readonly own: Times; readonly bare: Times }> => {
  const before = await timesOfBareSaves(stage)
  const own = await timesOfSaves(stage)
  return { own, bare: { [usual]: [...before, ...(await timesOfBareSaves(stage))] } }
}

/** How many times as long as the least that a save can be, at the middle and at the p95. */
const timesAsLong = (name: string, own: Times, bare: Times): Record<string, number> =>
  Object.fromEntries(
    [50, 95].map((at) => [
      `${name}: ${usual}, times the least, p${at}`,
      rounded(percentile(own[usual] ?? [], at) / percentile(bare[usual] ?? [], at))
    ])
  )

/** Measures saves, on this disk and on one that is slow. */
export const costOfSaves = async (stage: Stage): Promise<Cost> => {
  const quick = await besideBare(stage)
  const slow = await besideBare({ ...stage, wrapper: slowDisk })
  const onSlow = 'save where the disk takes 10 ms more'
  return {
    details: {
      ...ofSaves('save', quick.own),
      ...ofSaves('the least that a save can be', quick.bare),
      ...timesAsLong('save', quick.own, quick.bare),
      ...ofSaves(onSlow, slow.own),
      ...ofSaves('the least there', slow.bare),
      ...timesAsLong(onSlow, slow.own, slow.bare)
    },
    passed: passedIn([
      ...held('save', quick.own, limits.saveP95),
      ...held('save on a slow disk', slow.own, limits.slowSaveP95)
    ])
  }
}

const ofStart = (name: string, { text, notes, compared }: Started): Record<string, number> => ({
  [`start: ${name}, text ms`]: Math.round(text),
  [`start: ${name}, notes ms`]: Math.round(notes),
  [`start: ${name}, compared ms`]: Math.round(compared)
})

/**
 * Measures starts with many notes, with a rebuild and without, so many times each, and one snapshot. The limits are
 * for when a reader can read and, after a rebuild, has all notes.
 */
export const costOfStarts = async (stage: Stage, runs: number): Promise<Cost> => {
  const { none, many, rebuild, snapshot } = await timesOfStarts(stage, runs)
  return {
    details: {
      ...ofStart('no notes', none),
      ...ofStart('10000 notes', many),
      ...ofStart('10000 notes to rebuild', rebuild),
      'start: snapshot of 10000 notes, ms': Math.round(snapshot)
    },
    passed: passedIn([
      ['start with many notes, text, more', many.text - none.text, limits.startMore],
      ['rebuild, notes, more', rebuild.notes - none.notes, limits.rebuild]
    ])
  }
}
