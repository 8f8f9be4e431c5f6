import { Stop } from '../stop.mjs'
import { describeRuntime, ensureRuntime } from './runtime.mjs'

/**
 * Prints the runtime as one JSON object: path, version and source.
 *
 * @param {import('../place.mjs').Place} place
 * @param {string[]} args `--retry` tries a failed download again
 * @returns {Promise<number>}
 */
export async function printRuntime(place, args) {
  const unknown = args.find((argument) => argument !== '--retry')
  if (unknown !== undefined) throw new Stop(`Unknown argument: ${unknown}. Known: --retry`, 2)
  const runtime = await ensureRuntime(place, { retry: args.includes('--retry') })
  place.say(describeRuntime(runtime, place.root))
  console.log(JSON.stringify(runtime))
  return 0
}
