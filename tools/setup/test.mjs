import path from 'node:path'
import { ensureApp } from './app.mjs'
import { parseTest } from './arguments.mjs'
import { check } from './check.mjs'
import { playwrightCounts, vitestCounts } from './closing-counts.mjs'
import { ensureCorpus } from './corpus.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { runCommand } from './enter.mjs'
import { launch } from './launch.mjs'
import { ensurePackages } from './package.mjs'
import { thisPlace } from './place.mjs'
import { describeRuntime, ensureRuntime } from './runtime/runtime.mjs'
import { Stop } from './stop.mjs'
import { ensureSilencePrograms, ensureSystem } from './system-setup.mjs'

/** @typedef {import('./place.mjs').Place} Place */

/**
 * How a part of the tests ended.
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} code
 * @property {number} seconds
 * @property {string[]} counts the runner's own closing lines
 */

/**
 * npm test [-- --only check|unit|e2e]
 *
 * @param {string[]} args
 */
export async function enter(args) {
  await runCommand(async () => {
    const request = parseTest(args)
    if ('problem' in request) throw new Stop(request.problem, 2)
    const place = thisPlace(1)
    const env = await setUp(place)
    const outcomes = []
    for (const part of request.parts) outcomes.push(await parts[part](place, env))
    return report(place, outcomes)
  })
}

/**
 * @param {Place} place
 * @returns {Promise<NodeJS.ProcessEnv>} what the tests run in
 */
async function setUp(place) {
  const start = Date.now()
  await ensureDependencies(place)
  const runtime = await ensureRuntime(place)
  await ensureSystem(place, runtime.path, ['libraries', 'fonts', 'display'])
  await ensureSilencePrograms(place, runtime.path)
  await ensureCorpus(place)
  await ensureApp(place)
  place.say(describeRuntime(runtime, place.root))
  place.say(`Set-up: ${seconds(start)} s`)
  return { ...process.env, NASLAG_RUNTIME: runtime.path }
}

/** @type {Record<import('./arguments.mjs').TestPart, (place: Place, env: NodeJS.ProcessEnv) => Promise<Outcome>>} */
const parts = {
  check: (place) => timed('check', () => check(place)),
  unit: (place, env) =>
    timed(
      'unit',
      (onOutput) => runner(place, { env, onOutput, display: false }, 'vitest/vitest.mjs', 'run'),
      vitestCounts
    ),
  e2e: (place, env) =>
    timed(
      'e2e',
      async (onOutput) => {
        await ensurePackages(place)
        // Each of its workers starts a display of its own.
        return runner(place, { env, onOutput, display: false }, '@playwright/test/cli.js', 'test')
      },
      playwrightCounts
    )
}

/**
 * @param {Place} place
 * @param {import('./launch.mjs').LaunchOptions} options
 * @param {string} cli the runner's file under node_modules
 * @param {string} command
 */
function runner({ root }, options, cli, command) {
  const script = path.join(root, 'node_modules', cli)
  return launch([process.execPath, script, command], { cwd: root, ...options })
}

/**
 * Runs one part; a set-up that stops fails its part only, so that the others still tell their news.
 *
 * @param {string} name
 * @param {(onOutput: (chunk: Buffer) => void) => Promise<number>} work
 * @param {(output: string) => string[]} [countsIn]
 * @returns {Promise<Outcome>}
 */
async function timed(name, work, countsIn = () => []) {
  console.log(`\n== ${name}`)
  const start = Date.now()
  let output = ''
  let code
  try {
    code = await work((chunk) => {
      output += chunk.toString()
    })
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem
    console.error(problem.message)
    code = problem.exitCode
  }
  return { name, code, seconds: seconds(start), counts: countsIn(output) }
}

/** @param {number} start */
const seconds = (start) => Number(((Date.now() - start) / 1000).toFixed(1))

/**
 * Says how each part went, and last the runners' own counts.
 *
 * @param {Place} place
 * @param {readonly Outcome[]} outcomes
 * @returns {number} exit code
 */
function report({ say }, outcomes) {
  say('')
  for (const { name, code, seconds } of outcomes) {
    say(`== ${name}: ${code === 0 ? 'passed' : `FAILED (code ${code})`} in ${seconds} s`)
  }
  say('')
  for (const line of outcomes.flatMap(({ counts }) => counts)) say(line)
  return outcomes.some(({ code }) => code !== 0) ? 1 : 0
}
