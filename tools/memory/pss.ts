/** What a program with all its processes takes of the memory, as Linux counts it. */
import { readFileSync } from 'node:fs'
import { childrenOf } from '../setup/processes.mjs'

/** A process and all that it started, and those started; the ones that are there now. */
export const processTree = (pid: number): readonly number[] => [
  pid,
  ...childrenOf(pid).flatMap((child) => processTree(child.pid))
]

/**
 * The proportional set size in a `smaps_rollup`, in bytes: what is shared by several processes counts for each in
 * part, so that the sizes of all of them may be added up.
 */
export const pssIn = (rollup: string): number => {
  const [, kib] = /^Pss:\s+(\d+) kB$/m.exec(rollup) ?? []
  if (kib === undefined) throw new Error('This system does not say the proportional set size')
  return Number(kib) * 1024
}

const pssOf = (pid: number): number => {
  try {
    return pssIn(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  } catch (error) {
    // One that ended meanwhile takes nothing.
    const isGone =
      error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code))
    if (isGone) return 0
    throw error
  }
}

/** The memory of a program and all its processes, in bytes; Linux only. */
export const memoryOf = (pid: number): number =>
  processTree(pid).reduce((sum, one) => sum + pssOf(one), 0)
