import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { layLargeApp } from './large-app'
import { machine, median, rounded, type Measurement } from './measurement'
import { readyApp } from './ready-app'
import { oncePainted, type Candidate } from './start/painted'

const root = resolve(import.meta.dirname, '..')

const warmUps = 3
const pairs = 11
const ratioLimit = 1.6

/** How much longer a report 100 times as large may take. */
const sizeLimit = 2

/** A reader stays for a while; time enough for the runtime to write what it keeps for a next start. */
const stay = 1_500

/** Starts an app in a process of its own; gives milliseconds from there to text that can be read. */
const startOnce = (runtime: string, candidate: Candidate): Promise<number> =>
  oncePainted(runtime, candidate, async (_pid, milliseconds) => {
    await pause(stay)
    return milliseconds
  })

/**
 * Cold start (a new process, files in the system's cache) to readable text, against an empty Electron
 * window on the same runtime, one after the other in pairs, each on a data folder that has been used
 * before. The value is the ratio of the medians. Beside it, the same with a report 100 times as large.
 */
export const benchStart = async (): Promise<Measurement> => {
  const { runtime } = await readyApp()
  const data = await mkdtemp(join(tmpdir(), 'naslag-bench-start-'))
  const naslag: Candidate = { folder: root, userData: join(data, 'naslag') }
  const empty: Candidate = {
    folder: join(import.meta.dirname, 'start/empty'),
    userData: join(data, 'empty')
  }
  const large: Candidate = { folder: join(data, 'large'), userData: join(data, 'large-data') }
  const measured: Readonly<Record<'naslag' | 'empty' | 'large', number>>[] = []
  try {
    await layLargeApp(large.folder)
    for (let pair = -warmUps; pair < pairs; pair += 1) {
      const times = {
        empty: await startOnce(runtime, empty),
        naslag: await startOnce(runtime, naslag),
        large: await startOnce(runtime, large)
      }
      if (pair >= 0) measured.push(times)
    }
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 })
  }
  const own = median(measured.map((times) => times.naslag))
  const peer = median(measured.map((times) => times.empty))
  const timesSlower = median(measured.map((times) => times.large)) / own
  return {
    name: 'start',
    value: rounded(own / peer),
    unit: 'x',
    limit: ratioLimit,
    better: 'lower',
    ok: own / peer <= ratioLimit && timesSlower <= sizeLimit,
    runs: pairs,
    peers: { 'empty window, ms': Math.round(peer) },
    details: {
      milliseconds: Math.round(own),
      timesSlowerWhen100TimesAsLarge: rounded(timesSlower),
      sizeLimit,
      worstPair: rounded(Math.max(...measured.map((times) => times.naslag / times.empty)))
    },
    machine: machine()
  }
}
