import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { memoryOf } from '../tools/memory/pss'
import { Stop } from '../tools/setup/stop.mjs'
import { machine, median, rounded, type Measurement } from './measurement'
import { readyApp } from './ready-app'
import { oncePainted, type Candidate } from './start/painted'

const root = resolve(import.meta.dirname, '..')

const pairs = 5
const ratioLimit = 1.35

/** How long after its text can be read an app has done what it does ahead of time, in milliseconds. */
const rest = 20_000

const mebibyte = 1024 ** 2

/**
 * What the app takes of the memory with the report open and at rest, against an empty Electron window on the same
 * runtime: the proportional set sizes of all processes, one app after the other in pairs, each on a data folder that
 * has been used before. The value is the ratio of the medians.
 */
export const benchMemory = async (): Promise<Measurement> => {
  if (process.platform !== 'linux') throw new Stop('Memory is counted on Linux only.')
  const { runtime } = await readyApp()
  const data = await mkdtemp(join(tmpdir(), 'naslag-bench-memory-'))
  const naslag: Candidate = { folder: root, userData: join(data, 'naslag') }
  const empty: Candidate = {
    folder: join(import.meta.dirname, 'start/empty'),
    userData: join(data, 'empty')
  }
  const sizeOf = (candidate: Candidate): Promise<number> =>
    oncePainted(runtime, candidate, async (pid) => {
      await pause(rest)
      return memoryOf(pid)
    })
  const measured: Readonly<Record<'naslag' | 'empty', number>>[] = []
  try {
    // The first pair makes the data folders.
    for (let pair = -1; pair < pairs; pair += 1) {
      const sizes = { empty: await sizeOf(empty), naslag: await sizeOf(naslag) }
      if (pair >= 0) measured.push(sizes)
    }
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 })
  }
  const own = median(measured.map((sizes) => sizes.naslag))
  const peer = median(measured.map((sizes) => sizes.empty))
  return {
    name: 'memory',
    value: rounded(own / peer),
    unit: 'x',
    limit: ratioLimit,
    better: 'lower',
    ok: own / peer <= ratioLimit,
    runs: pairs,
    peers: { 'empty window, MiB': Math.round(peer / mebibyte) },
    details: {
      MiB: Math.round(own / mebibyte),
      'worst pair': rounded(Math.max(...measured.map((sizes) => sizes.naslag / sizes.empty)))
    },
    machine: machine()
  }
}
