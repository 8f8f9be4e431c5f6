import path from 'node:path'
import { run } from './command.mjs'

/**
 * A tool that looks at the whole source: its package, its file in there, and its arguments.
 *
 * @typedef {[name: string, cli: string, ...args: string[]]} Checker
 */

/**
 * Side by side, the slowest alone: about as long as two cores need.
 *
 * @type {readonly (readonly Checker[])[]}
 */
const lanes = [
  [['ESLint', 'eslint/bin/eslint.js', '.']],
  [
    ['TypeScript', 'typescript/bin/tsc', '-b'],
    ['Prettier', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    ['knip', 'knip/bin/knip.js'],
    ['Contrast', 'tsx/dist/cli.mjs', 'tools/look/main.ts']
  ]
]

/**
 * Types, lint, format, dead code and the contrast of colours. Every tool runs; what a failing one says is shown.
 *
 * @param {import('./place.mjs').Place} place
 * @returns {Promise<number>} exit code
 */
export async function check(place) {
  const codes = await Promise.all(lanes.map((lane) => checkInTurn(place, lane)))
  return codes.flat().some((code) => code !== 0) ? 1 : 0
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {readonly Checker[]} lane
 */
async function checkInTurn({ root, say }, lane) {
  const codes = []
  for (const [name, cli, ...args] of lane) {
    const start = Date.now()
    const script = path.join(root, 'node_modules', cli)
    const { code, output } = await run(process.execPath, [script, ...args], { cwd: root })
    const seconds = ((Date.now() - start) / 1000).toFixed(1)
    say(code === 0 ? `${name}: fine (${seconds} s)` : `${name}: failed (${seconds} s)\n${output}`)
    codes.push(code)
  }
  return codes
}
