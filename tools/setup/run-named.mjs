import { ensureDependencies } from './dependencies.mjs'
import { runCommand } from './enter.mjs'
import { thisPlace } from './place.mjs'
import { Stop } from './stop.mjs'
import { typeScript } from './type-script.mjs'

/**
 * A command by name. What it needs is imported when it runs: before the dependencies are there,
 * most cannot be.
 *
 * @typedef {(place: import('./place.mjs').Place, args: string[]) => Promise<number>} Named
 */

/** @type {Record<string, Named>} */
const commands = {
  bench: async ({ root }, args) =>
    (await import('./launch.mjs')).launch(typeScript('bench/main.ts', args), { cwd: root }),
  check: async (place) => (await import('./check.mjs')).check(place),
  corpus: async (place, args) => (await import('./corpus.mjs')).corpusCommand(place, args),
  package: async (place, args) => (await import('./package.mjs')).packageApp(place, args),
  edition: async (place, args) => (await import('./corpus.mjs')).editionCommand(place, args),
  search: async (place, args) => (await import('./corpus.mjs')).searchCommand(place, args),
  runtime: async (place, args) => (await import('./runtime/print.mjs')).printRuntime(place, args)
}

/**
 * node tools/run.mjs NAME [ARGUMENT ...]. What the set-up says goes to standard error: standard
 * output belongs to the command.
 *
 * @param {string[]} args
 */
export async function enter([name = '', ...args]) {
  await runCommand(async () => {
    const command = commands[name]
    if (command === undefined) {
      const names = Object.keys(commands).join(', ')
      throw new Stop(`Usage: node tools/run.mjs NAME [ARGUMENT ...]; NAME is one of ${names}`, 2)
    }
    const place = thisPlace(2)
    await ensureDependencies(place)
    return command(place, args)
  })
}
