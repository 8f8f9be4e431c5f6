import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where a command works and where it talks.
 *
 * @typedef {object} Place
 * @property {string} root the checkout
 * @property {string} cache what outlives a checkout: the fallback runtime
 * @property {(line: string) => void} say tells one line
 * @property {1 | 2} fd the stream that `say` writes to, for programs that may talk too
 */

/**
 * @param {1 | 2} fd 1 for commands that people run, 2 where standard output belongs to the command
 * @returns {Place}
 */
export function thisPlace(fd) {
  return {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cache: cacheFolder(process.platform, process.env, homedir()),
    say: (line) => {
      const stream = fd === 1 ? process.stdout : process.stderr
      stream.write(`${line}\n`)
    },
    fd
  }
}

/**
 * The folder for what can be fetched again, by the custom of each system.
 *
 * @param {string} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} home
 * @returns {string}
 */
export function cacheFolder(platform, env, home) {
  const xdg = env.XDG_CACHE_HOME ?? ''
  if (path.isAbsolute(xdg)) return path.join(xdg, 'naslag')
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'naslag')
  const local = env.LOCALAPPDATA ?? ''
  if (platform === 'win32' && local !== '') return path.join(local, 'naslag', 'Cache')
  return path.join(home, '.cache', 'naslag')
}
