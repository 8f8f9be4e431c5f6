/*
 * Read by every entry file before anything else, so also by a Node that is too old for the rest:
 * only syntax and modules of Node 12 in here.
 */
import { readFileSync } from 'fs'

/**
 * A number that orders versions.
 *
 * @param {string} version as in "20.19.0"
 */
function weight(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  return (major * 10000 + minor) * 10000 + patch
}

/**
 * Whether a version is in a range as package.json has it under `engines`: one or more of `>=1.2.3`
 * and `^1.2.3`, with `||` between them.
 *
 * @param {string} version
 * @param {string} range
 * @returns {boolean}
 */
export function isInRange(version, range) {
  return range.split('||').some(function (part) {
    const match = /^\s*(\^|>=)\s*(\d+(?:\.\d+)*)\s*$/.exec(part)
    if (match === null) throw new Error('Cannot read the version range ' + JSON.stringify(range))
    const [, operator = '', oldest = ''] = match
    const isSameMajor = version.split('.')[0] === oldest.split('.')[0]
    return weight(version) >= weight(oldest) && (operator === '>=' || isSameMajor)
  })
}

/**
 * What to tell someone whose Node is not one Naslag works with; null when it is.
 *
 * @param {string} version the version of Node that is running, without "v"
 * @param {string} range `engines.node` of package.json
 * @returns {string | null}
 */
export function nodeProblem(version, range) {
  if (isInRange(version, range)) return null
  return [
    'Naslag needs Node ' + range + '; this is Node ' + version + ' (' + process.execPath + ').',
    'Install a current LTS release of Node and run the same command again.'
  ].join('\n')
}

/**
 * Runs a command when this Node can; otherwise says what is needed and sets exit code 1.
 *
 * @param {() => Promise<{ enter: (args: string[]) => Promise<void> }>} load imports the command,
 *   which may use all of Node's present syntax
 */
export function enterOnSupportedNode(load) {
  const manifest = new URL('../../package.json', import.meta.url)
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(manifest, 'utf8'))
  const { engines } = /** @type {{ engines: { node: string } }} */ (content)
  const problem = nodeProblem(process.versions.node, engines.node)
  if (problem !== null) {
    console.error(problem)
    process.exitCode = 1
    return
  }
  load().then(function (command) {
    return command.enter(process.argv.slice(2))
  }, rethrow)
}

/** @param {unknown} problem */
function rethrow(problem) {
  throw problem
}
