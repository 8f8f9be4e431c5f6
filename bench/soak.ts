import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { run } from '../tools/setup/command.mjs'
import { Stop } from '../tools/setup/stop.mjs'
import { machine, type Measurement } from './measurement'
import { readyApp } from './ready-app'

const root = resolve(import.meta.dirname, '..')

/** How much more memory the end may take than the end of the first five minutes, in per cents. */
const growthLimit = 10

const mebibyte = 1024 ** 2

/** What e2e/soak says that it saw. */
const toldSchema = v.object({
  acts: v.record(v.string(), v.number()),
  failed: v.array(v.string()),
  notes: v.number(),
  lost: v.array(v.string()),
  memory: v.pipe(v.array(v.object({ minutes: v.number(), bytes: v.number() })), v.minLength(2)),
  complaints: v.array(v.string())
})

/** Runs the soak through Playwright, and reads what it saw. */
const soaked = async (
  runtime: string,
  minutes: number
): Promise<v.InferOutput<typeof toldSchema>> => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bench-soak-'))
  try {
    const told = join(folder, 'told.json')
    const { output } = await run(
      process.execPath,
      [
        join(root, 'node_modules/@playwright/test/cli.js'),
        ...['test', '--config', join(root, 'e2e/soak/playwright.config.ts')]
      ],
      {
        cwd: root,
        env: {
          ...process.env,
          NASLAG_RUNTIME: runtime,
          NASLAG_SOAK_MINUTES: String(minutes),
          NASLAG_SOAK_TOLD: told
        }
      }
    )
    const text = await readFile(told, 'utf8').catch(() => null)
    if (text === null) throw new Error(`the soak did not come to its end:\n${output}`)
    return v.parse(toldSchema, JSON.parse(text))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The real app, read, searched and noted in for some minutes, the same in each run. The value is how much more memory
 * all its processes take at the end than after the first five minutes (half of a shorter run), when garbage has been
 * collected in the page and its workers. No error in a console and no note that is not there after a restart is allowed.
 */
export const benchSoak = async (minutes: number): Promise<Measurement> => {
  if (process.platform !== 'linux') throw new Stop('Memory is counted on Linux only.')
  if (minutes <= 0) throw new Stop('A soak takes some minutes: --minutes N')
  const { place, runtime } = await readyApp()
  const { acts, failed, notes, lost, memory, complaints } = await soaked(runtime, minutes)
  const troubles = [...lost, ...complaints, ...failed]
  for (const one of troubles) place.say(one)
  const [first, last] = [memory[0]?.bytes ?? Number.NaN, memory.at(-1)?.bytes ?? Number.NaN]
  const growth = Math.round(1000 * (last / first - 1)) / 10
  return {
    name: 'soak',
    value: growth,
    unit: '%',
    limit: growthLimit,
    better: 'lower',
    ok: growth <= growthLimit && troubles.length === 0,
    runs: 1,
    peers: {},
    details: {
      minutes,
      lost: lost.length,
      'errors in the console': complaints.length,
      'acts that failed': failed.length,
      notes,
      ...Object.fromEntries(Object.entries(acts).map(([name, times]) => [`acts: ${name}`, times])),
      ...Object.fromEntries(
        memory.map(({ minutes: at, bytes }) => [
          `MiB: after ${Math.round(at * 10) / 10} min.`,
          Math.round(bytes / mebibyte)
        ])
      )
    },
    machine: machine()
  }
}
