/** Measurements as a person reads them. */
import type { Measurement } from './measurement'

/** One line: the value against its limit. */
export const row = ({ name, value, unit, limit, better, ok, runs }: Measurement): string =>
  [
    name.padEnd(12),
    `${value} ${unit}`.padStart(14),
    `${better === 'lower' ? '<=' : '>='} ${limit} ${unit}`.padStart(16),
    `${runs} run${runs === 1 ? '' : 's'}`.padStart(9),
    ok ? '  ok' : '  PASSED THE LIMIT'
  ].join('')

/** Details named `what: of whom`, a line for each what. */
export const detailsOf = ({ peers, details }: Measurement): string => {
  const lines = new Map<string, string[]>()
  for (const [name, value] of Object.entries({ ...peers, ...details })) {
    const [what = '', ofWhom] = name.split(': ')
    const line = lines.get(ofWhom === undefined ? '' : what) ?? []
    line.push(`${ofWhom ?? what} ${value}`)
    lines.set(ofWhom === undefined ? '' : what, line)
  }
  return Array.from(lines, ([what, line]) => `  ${what}: ${line.join(', ')}\n`).join('')
}
