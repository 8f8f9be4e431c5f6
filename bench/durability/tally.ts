/** What came of a trial, counted. */
import type { Found } from './driven'
import type { Ledger } from './ledger'

export interface Tally {
  readonly name: string
  runs: number
  acknowledged: number
  refused: number
  /** Runs that ended before the page had kept anything. */
  idle: number
  lost: number
  wrong: number
  /** Starts at which the notebook got something back from the vault, and how many rows in all. */
  restoring: number
  restored: number
  /** Starts at which the vault mended its own files. */
  mending: number
  /** What was wrong, and where. */
  readonly complaints: string[]
}

export const emptyTally = (name: string): Tally => ({
  name,
  runs: 0,
  acknowledged: 0,
  refused: 0,
  idle: 0,
  lost: 0,
  wrong: 0,
  restoring: 0,
  restored: 0,
  mending: 0,
  complaints: []
})

/** Holds what the page found when a run began against what was acknowledged, and counts what was mended. */
export const look = (tally: Tally, ledger: Ledger, found: Found, run: number): void => {
  const verdict = ledger.check(found.rows, run)
  const wrong = verdict.wrong + found.unreadable
  tally.lost += verdict.lost
  tally.wrong += wrong
  const restored = found.mended?.restored ?? 0
  if (restored > 0) tally.restoring += 1
  tally.restored += restored
  if ((found.mended?.repairs.length ?? 0) > 0) tally.mending += 1
  tally.complaints.push(
    ...[
      ...(verdict.lost > 0 ? [`${verdict.lost} lost`] : []),
      ...(wrong > 0 ? [`${wrong} wrong`] : [])
    ].map((one) => `run ${run}: ${one}`)
  )
}
