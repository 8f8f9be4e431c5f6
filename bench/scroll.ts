import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Corpus } from '../shared/corpus/model'
import { ensureApp } from '../tools/setup/app.mjs'
import { ensureCorpus } from '../tools/setup/corpus.mjs'
import { thisPlace } from '../tools/setup/place.mjs'
import { ensureRuntime } from '../tools/setup/runtime/runtime.mjs'
import { layLargeApp } from './large-app'
import { machine, median, percentile, rounded, type Measurement } from './measurement'
import { openBenchWindow, type BenchWindow } from './scroll/window'

const root = resolve(import.meta.dirname, '..')

/** What a screen of 60 frames a second gives a frame, in milliseconds. */
const frameTime = 1000 / 60

/** A frame that takes longer than this was not there in time for the screen, in frames. */
const lateFrame = 1.5
const taskLimit = 50
const sizeLimit = 2
const rounds = 3

/** Of the large corpus, a beginning, a middle and an end: the same chapters as those of the report. */
const copiesOpened = [1, 50, 100]

/** Everything that was seen of one part, in all rounds. */
interface Visited {
  readonly address: string
  readonly times: number[]
  readonly openTasks: number[]
  readonly scrollTasks: number[]
  readonly frames: (readonly number[])[]
}

const addressesIn = async (folder: string, edition: string): Promise<readonly string[]> => {
  const file = join(folder, 'build/corpus', edition, 'corpus.json')
  const { sections } = JSON.parse(await readFile(file, 'utf8')) as Corpus
  return sections.filter(({ parent }) => parent === null).map(({ id }) => `/${edition}/${id}`)
}

const visit = async (window: BenchWindow, addresses: readonly string[]): Promise<Visited[]> => {
  const visited = addresses.map((address): Visited => ({
    address,
    times: [],
    openTasks: [],
    scrollTasks: [],
    frames: []
  }))
  for (let round = 0; round < rounds; round += 1) {
    for (const part of visited) {
      const opened = await window.open(part.address)
      part.times.push(opened.time)
      part.openTasks.push(opened.longestTask)
      const scrolled = await window.scroll()
      part.scrollTasks.push(scrolled.longestTask)
      part.frames.push(scrolled.frames)
    }
  }
  return visited
}

/** 95 of 100 frames took at most this long, in frames of the screen. */
const frameRatio = (frames: readonly number[]): number => percentile(frames, 95) / frameTime

/**
 * What a machine does besides comes and goes; what the app costs comes back in each round. So of each
 * part the best round counts, and of the parts the worst.
 */
const worstOfBest = (parts: readonly Visited[], rounds: (part: Visited) => readonly number[]) =>
  Math.max(...parts.map((part) => Math.min(...rounds(part))))

interface Summary {
  readonly frameRatio: number
  readonly framesPerSecond: number
  readonly openTask: number
  readonly scrollTask: number
  readonly open: number
}

const summaryOf = (parts: readonly Visited[]): Summary => {
  const frames = parts.flatMap((part) => part.frames.flat())
  return {
    frameRatio: worstOfBest(parts, (part) => part.frames.map(frameRatio)),
    framesPerSecond: (1000 * frames.length) / frames.reduce((sum, time) => sum + time, 0),
    openTask: worstOfBest(parts, (part) => part.openTasks),
    scrollTask: worstOfBest(parts, (part) => part.scrollTasks),
    open: median(parts.map((part) => Math.min(...part.times)))
  }
}

const detailsOf = (name: string, parts: readonly Visited[]): Record<string, number> => {
  const summary = summaryOf(parts)
  const times = parts.flatMap((part) => part.times)
  return {
    [`${name}: open, median ms`]: Math.round(median(times)),
    [`${name}: open, p95 ms`]: Math.round(percentile(times, 95)),
    [`${name}: open, max ms`]: Math.round(Math.max(...times)),
    [`${name}: longest task of opening, ms`]: Math.round(summary.openTask),
    [`${name}: longest task of scrolling, ms`]: Math.round(summary.scrollTask),
    [`${name}: frames a second`]: rounded(summary.framesPerSecond),
    [`${name}: frame time, p95 of 1/60 s`]: rounded(summary.frameRatio)
  }
}

/**
 * Opens every part of the report in the real app and scrolls it from top to bottom, with wheel events
 * through the compositor; then the same with a corpus a hundred times as large. A frame is one call of
 * requestAnimationFrame: on a virtual display Chromium makes 60 of them a second by its own clock and
 * draws in software, so frames are late here sooner than on a screen with a graphics card.
 *
 * The value is the frame time (95th percentile) of the slowest part of the report, in sixtieths of a
 * second: over 1.5 the screen shows an old picture. Besides, no task may take over 50 ms, and with the
 * large corpus nothing may take more than twice as long.
 */
export const benchScroll = async (): Promise<Measurement> => {
  const place = thisPlace(2)
  const { path: runtime } = await ensureRuntime(place)
  await ensureCorpus(place)
  await ensureApp(place)
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-scroll-'))
  const measure = async (app: string, addresses: readonly string[]): Promise<Visited[]> => {
    const window = await openBenchWindow(runtime, app, join(folder, `data-${addresses.length}`))
    try {
      return await visit(window, addresses)
    } finally {
      await window.close()
    }
  }
  try {
    await layLargeApp(folder)
    const own = await measure(root, await addressesIn(root, 'rat-2024'))
    const all = await addressesIn(folder, 'groot')
    const chosen = all.filter((address) =>
      copiesOpened.some((copy) => address.endsWith(`-${copy}`))
    )
    const large = await measure(folder, chosen)
    const [report, hundredfold] = [summaryOf(own), summaryOf(large)]
    const slower = Math.max(
      hundredfold.open / report.open,
      hundredfold.frameRatio / report.frameRatio
    )
    const longest = Math.max(
      ...[report, hundredfold].flatMap(({ openTask, scrollTask }) => [openTask, scrollTask])
    )
    return {
      name: 'scroll',
      value: rounded(report.frameRatio),
      unit: 'x 1/60 s',
      limit: lateFrame,
      better: 'lower',
      ok: report.frameRatio <= lateFrame && longest <= taskLimit && slower <= sizeLimit,
      runs: rounds,
      peers: { '100 times the report': rounded(hundredfold.frameRatio) },
      details: {
        longestTaskMs: Math.round(longest),
        taskLimitMs: taskLimit,
        timesSlowerWhen100TimesAsLarge: rounded(slower),
        sizeLimit,
        ...detailsOf('report', own),
        ...detailsOf('100 times', large)
      },
      machine: machine()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
