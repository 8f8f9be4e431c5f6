/**
 * Measures speed and size against limits: bench [NAME] [--json] [--long] [--minutes N]. Without a name, all
 * of them but durability, which takes hours: bench durability [--only kills,power,...] [--runs N].
 * bench controls [--only TEXT] takes out only those that have the text in their name.
 * With --json one JSON object a line, else a table, and of one bench its details too. --long measures
 * also what takes minutes; silence is measured for N of them. Ends with 1 when a limit is passed.
 */
import { parseArgs } from 'node:util'
import { benchAnchors } from './anchors'
import { benchControls } from './controls'
import { benchCorpus } from './corpus'
import { benchDurability, trialNames } from './durability'
import { inOwnMounts } from './durability/own-mounts'
import type { Measurement } from './measurement'
import { benchNotebook } from './notebook'
import { benchReference } from './reference'
import { benchScroll } from './scroll'
import { benchSearch } from './search'
import { benchSilence } from './silence'
import { benchStart } from './start'

interface Asked {
  readonly isLong: boolean
  readonly minutes: number
  readonly only: string
}

const benches = new Map<string, (asked: Asked) => Promise<Measurement>>([
  ['corpus', benchCorpus],
  ['start', benchStart],
  ['scroll', benchScroll],
  ['notebook', benchNotebook],
  ['reference', benchReference],
  ['search', ({ isLong }) => benchSearch(isLong)],
  ['anchors', ({ isLong }) => benchAnchors(isLong)],
  ['silence', ({ minutes }) => benchSilence(minutes)],
  ['controls', ({ only }) => benchControls(only)]
])

const row = ({ name, value, unit, limit, better, ok, runs }: Measurement): string =>
  [
    name.padEnd(12),
    `${value} ${unit}`.padStart(14),
    `${better === 'lower' ? '<=' : '>='} ${limit} ${unit}`.padStart(16),
    `${runs} run${runs === 1 ? '' : 's'}`.padStart(9),
    ok ? '  ok' : '  PASSED THE LIMIT'
  ].join('')

/** Details named `what: of whom`, a line for each what. */
const detailsOf = ({ peers, details }: Measurement): string => {
  const lines = new Map<string, string[]>()
  for (const [name, value] of Object.entries({ ...peers, ...details })) {
    const [what = '', ofWhom] = name.split(': ')
    const line = lines.get(ofWhom === undefined ? '' : what) ?? []
    line.push(`${ofWhom ?? what} ${value}`)
    lines.set(ofWhom === undefined ? '' : what, line)
  }
  return Array.from(lines, ([what, line]) => `  ${what}: ${line.join(', ')}\n`).join('')
}

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
      minutes: { type: 'string', default: '0' }
    }
  })
  const [name, ...rest] = positionals
  if (name === 'durability') return durability(values)
  const minutes = Number(values.minutes)
  const chosen = name === undefined ? [...benches.keys()] : [name]
  let code = 0
  for (const one of chosen) {
    const bench = benches.get(one)
    if (bench === undefined || rest.length > 0 || !(minutes >= 0)) {
      process.stderr.write(
        `usage: bench [${[...benches.keys()].join(' | ')}] [--json] [--long] [--minutes N]\n`
      )
      return 2
    }
    const measured = await bench({ isLong: values.long, minutes, only: values.only ?? '' })
    if (!measured.ok) code = 1
    process.stdout.write(`${values.json ? JSON.stringify(measured) : row(measured)}\n`)
    if (!values.json && name !== undefined) process.stdout.write(detailsOf(measured))
  }
  return code
}

process.exitCode = await main(process.argv.slice(2))
