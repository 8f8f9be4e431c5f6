import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { layLargeApp } from './large-app'
import { machine, median, percentile, rounded, type Measurement } from './measurement'
import { readyApp } from './ready-app'
import { placesIn, type Places } from './scroll/places'
import { openBenchWindow, type BenchWindow } from './scroll/window'

const root = resolve(import.meta.dirname, '..')

/** What a screen of 60 frames a second gives a frame, in milliseconds. */
const frameTime = 1000 / 60

/** A frame that takes longer than this was not there in time for the screen, in frames. */
const lateFrame = 1.5
const sizeLimit = 2
/** What a task may take with the report, and with the large corpus, in milliseconds. */
const taskLimits = { report: 50, hundredfold: 50 * sizeLimit }
const rounds = 3

/** Of the large corpus, a beginning, a middle and an end: the same places as those of the report. */
const copiesOpened = [1, 50, 100]

/** Everything that was seen of one place, in all rounds; of a section below a part, only of opening it. */
interface Visited {
  readonly address: string
  readonly times: number[]
  readonly openTasks: number[]
  readonly scrollTasks: number[]
  /** Longest tasks of showing a place beside it, and of taking that away. */
  readonly splitTasks: number[]
  readonly closeTasks: number[]
  readonly frames: (readonly number[])[]
}

/** What was seen in one window. */
interface Seen {
  readonly parts: readonly Visited[]
  readonly sections: readonly Visited[]
}

const unvisited = (address: string): Visited => ({
  address,
  times: [],
  openTasks: [],
  scrollTasks: [],
  splitTasks: [],
  closeTasks: [],
  frames: []
})

const open = async (window: BenchWindow, place: Visited): Promise<void> => {
  const { time, longestTask } = await window.open(place.address)
  place.times.push(time)
  place.openTasks.push(longestTask)
}

const visit = async (window: BenchWindow, places: Places): Promise<Seen> => {
  const parts = places.parts.map(unvisited)
  const sections = places.sections.map(unvisited)
  for (let round = 0; round < rounds; round += 1) {
    for (const section of sections) await open(window, section)
    for (const part of parts) {
      await open(window, part)
      const scrolled = await window.scroll()
      part.scrollTasks.push(scrolled.longestTask)
      part.frames.push(scrolled.frames)
      const { opened, closed } = await window.split()
      part.splitTasks.push(opened.longestTask)
      part.closeTasks.push(closed.longestTask)
    }
  }
  return { parts, sections }
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
  /** The longest task of each act, in milliseconds. */
  readonly tasks: Readonly<
    Record<'opening' | 'scrolling' | 'splitting' | 'closing the split', number>
  >
  /** Places that could not be opened, or be split, without a task over the limit. */
  readonly longOpenings: number
  readonly longSplits: number
  readonly open: number
}

const summaryOf = ({ parts, sections }: Seen): Summary => {
  const frames = parts.flatMap((part) => part.frames.flat())
  const places = [...parts, ...sections]
  const isLong = (tasks: readonly number[]): boolean => Math.min(...tasks) > taskLimits.report
  return {
    frameRatio: worstOfBest(parts, (part) => part.frames.map(frameRatio)),
    framesPerSecond: (1000 * frames.length) / frames.reduce((sum, time) => sum + time, 0),
    tasks: {
      opening: worstOfBest(places, (place) => place.openTasks),
      scrolling: worstOfBest(parts, (part) => part.scrollTasks),
      splitting: worstOfBest(parts, (part) => part.splitTasks),
      'closing the split': worstOfBest(parts, (part) => part.closeTasks)
    },
    longOpenings: places.filter(({ openTasks }) => isLong(openTasks)).length,
    longSplits: parts.filter((part) => isLong(part.splitTasks) || isLong(part.closeTasks)).length,
    open: median(places.map((place) => Math.min(...place.times)))
  }
}

const longestOf = ({ tasks }: Summary): number => Math.max(...Object.values(tasks))

const detailsOf = (name: string, seen: Seen): Record<string, number> => {
  const summary = summaryOf(seen)
  const places = [...seen.parts, ...seen.sections]
  const times = places.flatMap((place) => place.times)
  return {
    [`${name}: places opened`]: places.length,
    [`${name}: open, median ms`]: Math.round(median(times)),
    [`${name}: open, p95 ms`]: Math.round(percentile(times, 95)),
    [`${name}: open, max ms`]: Math.round(Math.max(...times)),
    ...Object.fromEntries(
      Object.entries(summary.tasks).map(([act, longest]) => [
        `${name}: longest task of ${act}, ms`,
        Math.round(longest)
      ])
    ),
    [`${name}: places opened with a long task`]: summary.longOpenings,
    [`${name}: parts split with a long task`]: summary.longSplits,
    [`${name}: frames a second`]: rounded(summary.framesPerSecond),
    [`${name}: frame time, p95 of 1/60 s`]: rounded(summary.frameRatio)
  }
}

/** The same places in some of the copies that the large corpus is made of. */
const copiesOf = ({ parts, sections }: Places): Places => {
  const copied = (addresses: readonly string[]): readonly string[] =>
    copiesOpened.flatMap((copy) =>
      addresses.map((address) => `${address.replace('/rat-2024/', '/groot/')}-${copy}`)
    )
  return { parts: copied(parts), sections: copied(sections) }
}

/**
 * Opens every part of the report in the real app, scrolls it from top to bottom, with wheel events through
 * the compositor, and shows it beside itself; opens sections of every depth; then the same with a corpus a
 * hundred times as large. A frame is one call of requestAnimationFrame: on a virtual display Chromium makes
 * 60 of them a second by its own clock and draws in software, so frames are late here sooner than on a
 * screen with a graphics card.
 *
 * The value is the frame time (95th percentile) of the slowest part of the report, in sixtieths of a
 * second: over 1.5 the screen shows an old picture. Besides, no task may take over 50 ms, and with the
 * large corpus nothing may take more than twice as long, nor may a task.
 */
export const benchScroll = async (): Promise<Measurement> => {
  const { runtime } = await readyApp()
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-scroll-'))
  const measure = async (app: string, edition: string, places: Places): Promise<Seen> => {
    const window = await openBenchWindow(runtime, app, join(folder, `data-${edition}`))
    try {
      return await visit(window, places)
    } finally {
      await window.close()
    }
  }
  try {
    await layLargeApp(folder)
    const all = await placesIn(root, 'rat-2024')
    const own = await measure(root, 'rat-2024', all)
    const large = await measure(folder, 'groot', copiesOf(all))
    const [report, hundredfold] = [summaryOf(own), summaryOf(large)]
    const slower = Math.max(
      hundredfold.open / report.open,
      hundredfold.frameRatio / report.frameRatio
    )
    const longest = {
      report: longestOf(report),
      hundredfold: longestOf(hundredfold)
    }
    return {
      name: 'scroll',
      value: rounded(report.frameRatio),
      unit: 'x 1/60 s',
      limit: lateFrame,
      better: 'lower',
      ok:
        report.frameRatio <= lateFrame &&
        longest.report <= taskLimits.report &&
        longest.hundredfold <= taskLimits.hundredfold &&
        slower <= sizeLimit,
      runs: rounds,
      peers: { '100 times the report': rounded(hundredfold.frameRatio) },
      details: {
        longestTaskMs: Math.round(longest.report),
        taskLimitMs: taskLimits.report,
        longestTaskMsWhen100TimesAsLarge: Math.round(longest.hundredfold),
        taskLimitMsWhen100TimesAsLarge: taskLimits.hundredfold,
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
