import path from 'node:path'
import { run } from './command.mjs'
import { hashOf } from './stamp.mjs'
import { ensure, stampFile } from './step.mjs'
import { Stop } from './stop.mjs'

/** All that decides what the build makes. */
const sources = [
  'electron',
  'renderer',
  'shared',
  // The guide (shared/guide), as tools/guide reads it.
  'docs/handleiding',
  'docs/beheer.md',
  'docs/privacy.md',
  'docs/toegankelijkheid.md',
  'tools/guide',
  'assets/publishers.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json'
]

/**
 * The built app in build/app.
 *
 * @param {import('./place.mjs').Place} place
 */
export async function ensureApp(place) {
  const built = path.join(place.root, 'build', 'app')
  await ensure(place, {
    title: 'Building the app',
    stamp: () => ({
      file: stampFile(place, 'app'),
      hash: hashOf(place.root, sources),
      results: ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html'].map((file) =>
        path.join(built, file)
      )
    }),
    act: async (noteChild) => {
      const cli = path.join(place.root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
      const { code, output } = await run(process.execPath, [cli, 'build'], {
        cwd: place.root,
        env: { ...process.env, NODE_ENV: 'production' },
        onStart: noteChild
      })
      if (code !== 0) throw new Stop(`The app does not build:\n${output}`)
    }
  })
}
