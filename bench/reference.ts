import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { layLargeApp } from './large-app'
import { machine, percentile, rounded, type Measurement } from './measurement'
import { readyApp } from './ready-app'
import { look, type Seen } from './reference/look'
import { launchBenchApp } from './scroll/window'

const root = resolve(import.meta.dirname, '..')
const runs = 7

/** What must be reached, in milliseconds: of a view and a card, and of a key in a field. */
const limits = { paint: 100, key: 50 } as const

/** How long it takes until all entries have been read and indexed, in milliseconds. */
const settling = 15_000

const timesOf = (seen: Seen): readonly (readonly [name: string, times: readonly number[]])[] =>
  Array.from(seen.views, ([name, all]) => [name, all.map(({ time }) => time)] as const)

const detailsOf = (of: string, seen: Seen): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(
    [...seen.views].flatMap(([name, all]) => {
      const times = all.map(({ time }) => time)
      return [
        [`${of}, ${name}: p50 ms`, rounded(percentile(times, 50))],
        [`${of}, ${name}: p95 ms`, rounded(percentile(times, 95))],
        [
          `${of}, ${name}: work of the page, ms`,
          rounded(
            percentile(
              all.map(({ work }) => work),
              50
            )
          )
        ]
      ]
    })
  ),
  ...Object.fromEntries(
    Array.from(seen.keys).flatMap(([name, { field, work }]) => [
      [`${of}, key in ${name}: p50 ms`, rounded(percentile(field, 50))],
      [`${of}, key in ${name}: p95 ms`, rounded(percentile(field, 95))],
      [`${of}, key in ${name}: work of the page, ms`, rounded(work)]
    ])
  )
})

/** The slowest of all views, by the time that half of its openings do not pass. */
const slowestOf = (seen: Seen): number =>
  Math.max(...timesOf(seen).map(([, times]) => percentile(times, 50)))

const slowestKeyOf = (seen: Seen): number =>
  Math.max(...Array.from(seen.keys.values(), ({ field }) => percentile(field, 50)))

/**
 * Opens each view of the reference data and a card of each kind in the real app, from the text, and types in the
 * field for a meeting and in the palette; with the report, and with one that has a hundred times the entries.
 * The value is the time from the link or the key to the frame that shows the first entries of the slowest view.
 */
export const benchReference = async (): Promise<Measurement> => {
  const { runtime } = await readyApp()
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-reference-'))
  const measure = async (app: string, edition: string): Promise<Seen> => {
    const window = await launchBenchApp(runtime, app, join(folder, `data-${edition}`))
    try {
      await window.page.waitForTimeout(settling)
      return await look(window, edition, runs)
    } finally {
      await window.app.close()
    }
  }
  try {
    await layLargeApp(folder)
    const own = await measure(root, 'rat-2024')
    const large = await measure(folder, 'groot')
    const [slowest, slowestKey] = [slowestOf(large), slowestKeyOf(large)]
    return {
      name: 'reference',
      value: rounded(slowest),
      unit: 'ms',
      limit: limits.paint,
      better: 'lower',
      ok: slowest <= limits.paint && slowestKey <= limits.key,
      runs,
      peers: { 'with the report': rounded(slowestOf(own)) },
      details: {
        keyLimitMs: limits.key,
        slowestKeyMs: rounded(slowestKey),
        slowestKeyMsWithTheReport: rounded(slowestKeyOf(own)),
        ...detailsOf('report', own),
        ...detailsOf('100 times', large)
      },
      machine: machine()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
