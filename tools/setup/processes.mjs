import { readdirSync, readFileSync } from 'node:fs'

/**
 * The processes that a process started, on Linux.
 *
 * @param {number} parent
 * @returns {{ pid: number, name: string }[]}
 */
export function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      const stat = readStat(entry)
      return stat?.parent === parent ? [{ pid: Number(entry), name: stat.name }] : []
    })
}

/**
 * Whether a process is still at work. One that has ended but that nobody has asked after yet is not:
 * in a container that can stay so for ever.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
  return readStat(String(pid))?.state !== 'Z'
}

/**
 * @param {string} pid
 * @returns {{ name: string, state: string, parent: number } | null} null when it is not there, or not
 *   on Linux
 */
function readStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, name = '', state = '', parent = ''] = /^\d+ \((.*)\) (\S) (\d+)/.exec(stat) ?? []
    return { name, state, parent: Number(parent) }
  } catch {
    return null
  }
}
