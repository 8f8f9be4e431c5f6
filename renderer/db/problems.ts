import type { WriteProblem } from '../../shared/notes/commands'

/** Why the notebook cannot be opened at all. */
export type OpenProblem = 'disk-full' | 'too-new' | 'blocked' | 'failed'

/** Why an open notebook cannot be read. */
export type ReadProblem = 'failed'

/** Names of an error and of everything it wraps: Dexie and IndexedDB both put the cause inside. */
const namesOf = (error: unknown): readonly string[] => {
  if (typeof error !== 'object' || error === null) return []
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  const inner = 'inner' in error && error.inner !== error ? namesOf(error.inner) : []
  return [...name, ...inner]
}

/** What it is called when the database was closed, by us, by a newer app or by the browser. */
const closed = ['DatabaseClosedError', 'InvalidStateError']

/** Reads why a write failed from the error that IndexedDB or Dexie gave. */
export const writeProblemOf = (error: unknown): WriteProblem => {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'disk-full'
  return names.some((name) => closed.includes(name)) ? 'closed' : 'failed'
}

/** Reads why opening failed. */
export const openProblemOf = (error: unknown): OpenProblem => {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'disk-full'
  if (names.includes('VersionError')) return 'too-new'
  return names.includes('TimeoutError') ? 'blocked' : 'failed'
}
