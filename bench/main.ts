/**
 * Measures speed and size against limits: bench [NAME] [--json] [--long] [--minutes N]. Without a name every figure,
 * each in a process of its own, as one table and as JSON in build/bench.json; that takes hours, most of it in soak,
 * durability and controls. docs/bench.md says what each measures.
 * bench durability [--only kills,power,...] [--runs N] says which trials and how often each.
 * bench controls [--only TEXT] takes out only those that have the text in their name.
 * With --json one JSON object a line, else a table, and of one bench its details too. --long measures
 * also what takes minutes; silence, network and soak go on for N of them. Ends with 1 when a limit is passed.
 */
import { parseArgs } from 'node:util'
import { benchAnchors } from './anchors'
import { benchControls } from './controls'
import { benchCorpus } from './corpus'
import { benchDurability, trialNames } from './durability'
import { inOwnMounts } from './durability/own-mounts'
import { benchEvery } from './every'
import type { Measurement } from './measurement'
import { benchMemory } from './memory'
import { benchNotebook } from './notebook'
import { benchReference } from './reference'
import { benchScroll } from './scroll'
import { benchSearch } from './search'
import { benchSilence } from './silence'
import { benchSize } from './size'
import { benchSoak } from './soak'
import { benchStart } from './start'
import { detailsOf, row } from './table'

interface Asked {
  readonly isLong: boolean
  /** Null where nothing was said of them. */
  readonly minutes: number | null
  readonly only: string
}

/** How long what goes on for minutes does so, unless something else is said. */
const usualMinutes = { silence: 0, network: 10, soak: 60 } as const

const benches = new Map<string, (asked: Asked) => Promise<Measurement>>([
  ['corpus', benchCorpus],
  ['start', benchStart],
  ['scroll', benchScroll],
  ['notebook', benchNotebook],
  ['reference', benchReference],
  ['search', ({ isLong }) => benchSearch(isLong)],
  ['anchors', ({ isLong }) => benchAnchors(isLong)],
  ['size', benchSize],
  ['memory', benchMemory],
  ['silence', ({ minutes }) => benchSilence(minutes ?? usualMinutes.silence)],
  // The same, for as long as the figure asks for.
  [
    'network',
    async ({ minutes }) => ({
      ...(await benchSilence(minutes ?? usualMinutes.network)),
      name: 'network'
    })
  ],
  ['controls', ({ only }) => benchControls(only)],
  ['soak', ({ minutes }) => benchSoak(minutes ?? usualMinutes.soak)]
])

/** Every figure once. */
const everyName = [...benches.keys(), 'durability'].filter((name) => name !== 'silence')

interface DurabilityOptions {
  readonly json: boolean
  readonly only?: string | undefined
  readonly runs?: string | undefined
}

const durability = async ({ json, only, runs }: DurabilityOptions): Promise<number> => {
  const chosen = only?.split(',') ?? trialNames
  const count = runs === undefined ? null : Number(runs)
  if (!chosen.every((one) => trialNames.includes(one)) || Number.isNaN(count)) {
    process.stderr.write(`usage: bench durability [--only ${trialNames.join(',')}] [--runs N]\n`)
    return 2
  }
  const code = inOwnMounts()
  if (code !== null) return code
  const measured = await benchDurability(chosen, count)
  process.stdout.write(
    json ? `${JSON.stringify(measured)}\n` : `${row(measured)}\n${detailsOf(measured)}`
  )
  return measured.ok ? 0 : 1
}

const main = async (args: readonly string[]): Promise<number> => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      only: { type: 'string' },
      runs: { type: 'string' },
      minutes: { type: 'string' }
    }
  })
  const [name, ...rest] = positionals
  if (name === 'durability') return durability(values)
  if (name === undefined) return benchEvery(everyName, args)
  const minutes = values.minutes === undefined ? null : Number(values.minutes)
  const bench = benches.get(name)
  if (bench === undefined || rest.length > 0 || (minutes !== null && !(minutes >= 0))) {
    const names = [...benches.keys(), 'durability'].join(' | ')
    process.stderr.write(`usage: bench [${names}] [--json] [--long] [--minutes N]\n`)
    return 2
  }
  const measured = await bench({ isLong: values.long, minutes, only: values.only ?? '' })
  process.stdout.write(
    values.json ? `${JSON.stringify(measured)}\n` : `${row(measured)}\n${detailsOf(measured)}`
  )
  return measured.ok ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
