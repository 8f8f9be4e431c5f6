/** What was acknowledged, kept outside of the app, and held against what is found after a restart. */
import type { Annotation } from '../../shared/notes/model'
import type { Answer } from './driven'
import { ownerOf, stepsOf, writers } from './script'

/** What is wrong with what was found; nothing of it may ever happen. */
interface Verdict {
  /** Changes that the page was told to be kept and that are not there. */
  readonly lost: number
  /** Rows that are not what was ever asked to be kept. */
  readonly wrong: number
}

/** What is known of one writer of one run. */
interface Account {
  readonly run: number
  readonly writer: number
  /** How many of its steps were answered with 'kept'. */
  kept: number
  /** How many steps it had done when the app ended; known once it was looked. */
  done: number | null
}

/** How many steps beyond the last answer can have been on their way, and to spare. */
const underWay = 50

/** What was kept in one data folder, over all runs. */
export interface Ledger {
  /** Opens the accounts of a run. */
  readonly begin: (run: number) => void
  /** Hears an answer of a run that has begun. */
  readonly hear: (answer: Answer) => void
  readonly acknowledged: () => number
  readonly acknowledgedIn: (run: number) => number
  readonly refused: () => number
  /** Compares the accounts of all runs before one with what the page held when that one began. */
  readonly check: (rows: readonly Annotation[], before: number) => Verdict
}

/** A row as a text that does not depend on the order of its fields. */
const textOf = (row: Annotation): string =>
  JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value
  )

const sumOf = (accounts: readonly Account[]): number =>
  accounts.reduce((sum, { kept }) => sum + kept, 0)

const keyOf = (run: number, writer: number): string => `${run} ${writer}`

export const newLedger = (): Ledger => {
  const accounts = new Map<string, Account>()
  let refused = 0
  return {
    begin: (run) => {
      for (const writer of writers)
        accounts.set(keyOf(run, writer), { run, writer, kept: 0, done: null })
    },
    hear: ({ kind, run, writer, step }) => {
      const account = accounts.get(keyOf(run, writer))
      if (account === undefined) throw new Error(`no writer ${writer} in run ${run}`)
      if (kind === 'refused') refused += 1
      else account.kept = step
    },
    acknowledgedIn: (run) => sumOf([...accounts.values()].filter((one) => one.run === run)),
    acknowledged: () => sumOf([...accounts.values()]),
    refused: () => refused,
    check: (rows, before) => {
      const found = new Map<string, Map<string, string>>()
      let wrong = 0
      for (const row of rows) {
        const owner = ownerOf(row.id)
        const key = owner === null ? '' : keyOf(owner.run, owner.writer)
        if (accounts.has(key)) {
          const own = found.get(key) ?? new Map<string, string>()
          found.set(key, own.set(row.id, textOf(row)))
        } else wrong += 1
      }
      const verdicts = [...accounts]
        .filter(([, { run }]) => run < before)
        .map(([key, account]) => verdictOf(account, found.get(key)))
      return {
        lost: verdicts.reduce((sum, { lost }) => sum + lost, 0),
        wrong: verdicts.reduce((sum, one) => sum + one.wrong, wrong)
      }
    }
  }
}

/**
 * What a writer has must be what it had after one of its steps: the last one that was answered, or one
 * that was under way. What that was is remembered: from then on, nothing else will do.
 */
const verdictOf = (account: Account, found: ReadonlyMap<string, string> = new Map()): Verdict => {
  const { run, writer, kept, done } = account
  const [from, to] = done === null ? [kept, kept + underWay] : [done, done]
  let step = 0
  let expected: ReadonlyMap<string, Annotation> = new Map()
  let atFrom = expected
  const steps = stepsOf(run, writer)
  for (;;) {
    if (step === from) atFrom = expected
    if (step >= from && isSame(expected, found)) {
      account.done = step
      return { lost: 0, wrong: 0 }
    }
    if (step === to) break
    step += 1
    expected = steps.next().value.held
  }
  const differing = [...atFrom].filter(([id, row]) => found.get(id) !== textOf(row))
  const foreign = [...found.keys()].filter((id) => !atFrom.has(id))
  return { lost: differing.length, wrong: foreign.length }
}

const isSame = (
  expected: ReadonlyMap<string, Annotation>,
  found: ReadonlyMap<string, string>
): boolean =>
  expected.size === found.size && [...expected].every(([id, row]) => found.get(id) === textOf(row))
