/**
 * An expected end of a command: what to tell the person at the keyboard, and the exit code. Steps
 * throw it, only `enter` catches it; everything else that is thrown is a bug and shows its stack.
 */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.name = 'Stop'
    this.exitCode = exitCode
  }
}

/**
 * Whether something failed because there is no room left.
 *
 * @param {unknown} problem
 * @returns {boolean}
 */
export function isFullDisk(problem) {
  return (
    problem instanceof Error &&
    'code' in problem &&
    /^(?:ENOSPC|EDQUOT)$/.test(String(problem.code))
  )
}

/**
 * The end that an error of the file system asks for, or null when it is not one to expect.
 *
 * @param {unknown} problem
 * @returns {Stop | null}
 */
export function stopFor(problem) {
  if (problem instanceof Stop) return problem
  if (!(problem instanceof Error) || !('code' in problem)) return null
  if (isFullDisk(problem)) {
    const at = 'path' in problem ? ` (${String(problem.path)})` : ''
    return new Stop(`The disk is full${at}. Free some space and run the same command again.`)
  }
  return /^(?:EACCES|EPERM|EROFS)$/.test(String(problem.code))
    ? new Stop(`No right to write or to run what is needed here: ${problem.message}`)
    : null
}
