/** Which state of the sources a package is made of. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface Commit {
  /** The hash by which Git knows it. */
  readonly id: string
  /** When it was made, in seconds since 1970. */
  readonly time: number
}

/** The commit that a checkout stands at; null where Git does not know, or something was changed since. */
export const commitOf = async (root: string): Promise<Commit | null> => {
  const git = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)('git', [...args], { cwd: root })).stdout.trim()
  try {
    if ((await git('status', '--porcelain')) !== '') return null
    const [id = '', time = ''] = (await git('log', '-1', '--format=%H %ct')).split(' ')
    return { id, time: Number(time) }
  } catch {
    return null
  }
}
