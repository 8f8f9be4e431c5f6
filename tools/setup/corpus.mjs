import path from 'node:path'
import { run } from './command.mjs'
import { launch } from './launch.mjs'
import { hashOf } from './stamp.mjs'
import { ensure, stampFile } from './step.mjs'
import { Stop } from './stop.mjs'
import { typeScript } from './type-script.mjs'

/**
 * The compiled corpus in build/corpus.
 *
 * @param {import('./place.mjs').Place} place
 */
export async function ensureCorpus(place) {
  await ensure(place, {
    title: 'Compiling the corpus',
    stamp: () => ({
      file: stampFile(place, 'corpus'),
      hash: hashOf(place.root, [
        'assets/corpus',
        'tools/corpus',
        'tools/search',
        'shared',
        'package-lock.json'
      ]),
      results: [path.join(place.root, 'build', 'corpus')]
    }),
    act: async (noteChild) => {
      const [program, ...args] = typeScript('tools/corpus/main.ts', ['compile'])
      const { code, output } = await run(program, args, { cwd: place.root, onStart: noteChild })
      if (code !== 0) throw new Stop(`The corpus does not compile:\n${output}`)
    }
  })
}

/**
 * A command of the corpus compiler; the output is all its own.
 *
 * @param {import('./place.mjs').Place} place
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export function corpusCommand({ root }, args) {
  return launch(typeScript('tools/corpus/main.ts', args), { cwd: root, display: false })
}

/**
 * A command for files with an edition; the output is all its own.
 *
 * @param {import('./place.mjs').Place} place
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export function editionCommand({ root }, args) {
  return launch(typeScript('tools/edition/main.ts', args), { cwd: root, display: false })
}

/**
 * Search from the command line, over the compiled corpus.
 *
 * @param {import('./place.mjs').Place} place
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function searchCommand(place, args) {
  await ensureCorpus(place)
  return launch(typeScript('tools/search/main.ts', args), { cwd: place.root, display: false })
}
