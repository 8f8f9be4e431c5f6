import { resolve } from 'node:path'
import * as v from 'valibot'
import { ensurePackages } from '../tools/setup/package.mjs'
import { Stop } from '../tools/setup/stop.mjs'
import { ensureSilencePrograms } from '../tools/setup/system-setup.mjs'
import { callsThatSend, reached } from '../tools/silence/judge'
import { measureTests, variables, whyNotMeasured, type Heard } from '../tools/silence/measure'
import { machine, type Measurement } from './measurement'
import { readyApp } from './ready-app'

const root = resolve(import.meta.dirname, '..')

const toldSchema = v.object({ rounds: v.number(), jobs: v.number() })
const waysSchema = v.object({ to: v.array(v.string()) })

/** The ways out that a run tried, and that something was heard from. */
const open = (heard: Heard): readonly unknown[] =>
  reached(
    heard,
    v.parse(waysSchema, heard.told).to.map((to) => ({ to }))
  )

/**
 * What leaves the machine while the packaged app does a reader's jobs for some minutes: packets, names
 * asked for and calls to a network, all together, against none. Beside it, the ways out of a page that is
 * owned, and the same ways out of a window that nobody has thought about, which show what would be heard.
 */
export const benchSilence = async (minutes: number): Promise<Measurement> => {
  const { place, runtime } = await readyApp()
  await ensureSilencePrograms(place, runtime)
  const reason = await whyNotMeasured()
  if (reason !== null) throw new Stop(`Silence cannot be measured here: ${reason}.`)
  await ensurePackages(place)
  const run = async (file: string, env: Readonly<Record<string, string>> = {}): Promise<Heard> => {
    const heard = await measureTests(root, file, { NASLAG_RUNTIME: runtime, ...env })
    if (heard.code !== 0) throw new Error(`${file} did not come to its end`)
    return heard
  }
  const begun = Date.now()
  const jobs = await run('jobs.inside.ts', { [variables.minutes]: String(minutes) })
  const lasted = (Date.now() - begun) / 60_000
  const hostile = await run('hostile.inside.ts')
  const naive = await run('naive.inside.ts')
  const { rounds, jobs: different } = v.parse(toldSchema, jobs.told)
  const left = jobs.packets.length + jobs.names.length
  const called = jobs.calls.outward.length + jobs.calls.loopback.length
  const escaped = hostile.packets.length + hostile.names.length + callsThatSend(hostile).length
  return {
    name: 'silence',
    value: left + called,
    unit: 'sent',
    limit: 0,
    better: 'lower',
    // Where the naive window is not heard, nothing is.
    ok: left + called + escaped === 0 && naive.names.length > 0,
    runs: rounds,
    peers: {},
    details: {
      'packets: jobs': jobs.packets.length,
      'packets: hostile page': hostile.packets.length,
      'packets: naive window': naive.packets.length,
      'names: jobs': jobs.names.length,
      'names: hostile page': hostile.names.length,
      'names: naive window': new Set(naive.names).size,
      'calls: jobs': called,
      'calls: hostile page': callsThatSend(hostile).length,
      'calls: naive window': callsThatSend(naive).length,
      'ways out: tried': v.parse(waysSchema, hostile.told).to.length,
      'ways out: open in the hostile page': open(hostile).length,
      'ways out: open in the naive window': open(naive).length,
      'jobs: done': rounds * different,
      minutes: Math.round(lasted * 10) / 10
    },
    machine: machine()
  }
}
