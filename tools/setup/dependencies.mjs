import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { run } from './command.mjs'
import { connectionOptions, npmCall, npmFailure } from './npm.mjs'
import { hashOf } from './stamp.mjs'
import { ensure } from './step.mjs'
import { Stop } from './stop.mjs'

const [nodeMajor = ''] = process.versions.node.split('.')

/**
 * Said in full, whatever the environment says: development packages too, and errors also under
 * `npm run -s`. Install scripts stay off: nothing we use needs one.
 */
const options = [
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error'
]

/**
 * The packages of package-lock.json, exactly. The stamp lies within node_modules, so that it goes when npm empties that folder.
 *
 * @param {import('./place.mjs').Place} place
 */
export async function ensureDependencies(place) {
  const modules = path.join(place.root, 'node_modules')
  await ensure(place, {
    title: 'Installing the dependencies (npm ci)',
    stamp: () => ({
      file: path.join(modules, '.naslag-setup'),
      hash: hashOf(place.root, ['package-lock.json'], [nodeMajor, process.platform, process.arch]),
      results: [path.join(modules, '.package-lock.json')]
    }),
    act: async (noteChild) => {
      const npm = npmCall(process.env.npm_execpath, process.execPath)
      const args = [...npm.args, 'ci', ...options, ...connectionOptions(networkInterfaces())]
      const { code, output } = await run(npm.program, args, { cwd: place.root, onStart: noteChild })
      if (code !== 0) throw new Stop(npmFailure('the dependencies', output))
    }
  })
}
