import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * How npm is called: through the npm that started us, else the one beside this Node, else the one
 * on the path.
 *
 * @param {string | undefined} started `npm_execpath` of the environment
 * @param {string} node the path of this Node
 * @param {(file: string) => boolean} [exists]
 * @returns {{ program: string, args: string[] }}
 */
export function npmCall(started, node, exists = existsSync) {
  const folder = path.dirname(node)
  const cli = path.join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const candidates = [
    ...(started !== undefined && path.basename(started) === 'npm-cli.js' ? [started] : []),
    path.join(folder, '..', 'lib', cli),
    path.join(folder, cli)
  ]
  const found = candidates.find((candidate) => exists(candidate))
  return found === undefined ? { program: 'npm', args: [] } : { program: node, args: [found] }
}

/**
 * How npm is to connect. Without any interface, not even the loopback one, it has only its own cache
 * and says at once what is missing there. Otherwise it tries three times, as by its own settings, but
 * within seconds: those take two minutes, in which nothing is said.
 *
 * @param {object} interfaces as `os.networkInterfaces()` gives them
 * @returns {string[]}
 */
export function connectionOptions(interfaces) {
  return Object.keys(interfaces).length === 0
    ? ['--offline']
    : ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000', '--fetch-retry-factor=2']
}

const network =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|ENOTCACHED|EPIPE|socket hang up|network (?:request|timeout)/
const disk = /ENOSPC|EDQUOT|no space left/i
const rights = /EACCES|EPERM|EROFS/
const missing = /code E(?:404|403|401)\b/
const lock = /code EUSAGE\b/

/**
 * What went wrong, read from what npm printed.
 *
 * @param {string} output
 * @returns {'network' | 'disk' | 'rights' | 'missing' | 'lock' | 'unknown'}
 */
export function npmTrouble(output) {
  if (disk.test(output)) return 'disk'
  if (network.test(output)) return 'network'
  if (rights.test(output)) return 'rights'
  if (missing.test(output)) return 'missing'
  return lock.test(output) ? 'lock' : 'unknown'
}

/**
 * What to tell when npm failed.
 *
 * @param {string} goal what it was needed for, as in "the dependencies"
 * @param {string} output all that npm printed
 * @returns {string}
 */
export function npmFailure(goal, output) {
  const said = output.trim()
  switch (npmTrouble(output)) {
    case 'network':
      return [
        `No connection to the npm registry; it is needed once, for ${goal}.`,
        'What is already there is kept: connect (or set the proxy or registry in your npm',
        'configuration) and run the same command again.',
        `npm said: ${firstErrors(said)}`
      ].join('\n')
    case 'disk':
      return `The disk is full while fetching ${goal}. Free some space and run the same command again.`
    case 'rights':
      return `npm may not write where it must for ${goal}:\n${firstErrors(said)}`
    case 'missing':
      return `The npm registry in use does not give ${goal}:\n${firstErrors(said)}`
    case 'lock':
      return `npm cannot use package-lock.json for ${goal}: it does not fit package.json or the registry.\n${firstErrors(said)}`
    case 'unknown':
      return `npm failed on ${goal}. It said:\n${said}`
  }
}

/** @param {string} output */
function firstErrors(output) {
  const errors = output.split('\n').filter((line) => /npm (?:error|ERR!)/.test(line))
  const telling = errors.filter((line) => !/complete log|npm (?:error|ERR!)\s*$/.test(line))
  return telling.slice(0, 8).join('\n') || output.split('\n').slice(-4).join('\n')
}
