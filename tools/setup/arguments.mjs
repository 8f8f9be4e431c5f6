import path from 'node:path'

/**
 * What `npm start` is asked for.
 *
 * @typedef {{ screenshot: string | null } | { problem: string }} StartRequest
 */

/** What both commands answer to an argument that they do not know. */
const usage = 'Usage: npm start [-- --screenshot FILE]'

/**
 * Reads the arguments of `npm start`.
 *
 * @param {readonly string[]} args
 * @param {string} folder what a relative FILE is relative to
 * @returns {StartRequest}
 */
export function parseStart(args, folder) {
  const [first, second, ...rest] = args
  if (first === undefined) return { screenshot: null }
  const [name, value] = first.startsWith('--screenshot=')
    ? ['--screenshot', first.slice('--screenshot='.length)]
    : [first, second]
  if (name !== '--screenshot') return { problem: `Unknown argument: ${first}\n${usage}` }
  if (value === undefined || value === '' || value.startsWith('-')) {
    return { problem: `--screenshot needs the name of the file to write.\n${usage}` }
  }
  const left = name === first ? rest : args.slice(1)
  if (left.length > 0) return { problem: `Unknown argument: ${left.join(' ')}\n${usage}` }
  return { screenshot: path.resolve(folder, value) }
}

/** The parts of `npm test` that a developer may ask for alone. */
const testParts = /** @type {const} */ (['check', 'unit', 'e2e'])

/** @typedef {typeof testParts[number]} TestPart */

/**
 * Reads the arguments of `npm test`.
 *
 * @param {readonly string[]} args
 * @returns {{ parts: readonly TestPart[] } | { problem: string }}
 */
export function parseTest(args) {
  if (args.length === 0) return { parts: testParts }
  const [name, value, ...rest] = args
  const part = testParts.find((known) => known === value)
  if (name === '--only' && part !== undefined && rest.length === 0) return { parts: [part] }
  return {
    problem: `Unknown argument: ${args.join(' ')}\nUsage: npm test [-- --only ${testParts.join('|')}]`
  }
}

/**
 * The folder where the command was typed: npm changes to the root of the package and leaves the
 * first folder in INIT_CWD.
 *
 * @param {string} root
 * @param {string} current
 * @param {string | undefined} initial
 * @returns {string}
 */
export function typedIn(root, current, initial) {
  return initial !== undefined && path.resolve(current) === path.resolve(root) ? initial : current
}
