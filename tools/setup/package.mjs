import path from 'node:path'
import { ensureApp } from './app.mjs'
import { run } from './command.mjs'
import { ensureCorpus } from './corpus.mjs'
import { withLock } from './lock.mjs'
import { describeRuntime, ensureRuntime } from './runtime/runtime.mjs'
import { clearStamp, hashOf } from './stamp.mjs'
import { ensure, setupLock, stampFile } from './step.mjs'
import { Stop } from './stop.mjs'
import { ensureSystem, findProgram } from './system-setup.mjs'
import { typeScript } from './type-script.mjs'

/** @typedef {import('./place.mjs').Place} Place */
/** @typedef {import('./runtime/runtime.mjs').Runtime} Runtime */

/** All that decides what is in a package, besides the runtime. */
const ingredients = [
  'build/app',
  'build/corpus',
  'assets/icons',
  'assets/macos',
  'electron-builder.yml',
  'tools/package',
  'package.json',
  'package-lock.json',
  'LICENSE'
]

/**
 * The packages that the end-to-end tests start: the release as a folder, and its test build.
 *
 * @param {Place} place
 */
export async function ensurePackages(place) {
  const runtime = await ensureRuntime(place)
  await ensure(place, {
    title: 'Packaging for the tests',
    stamp: () => packagesStamp(place, runtime),
    act: async (noteChild) => {
      const [program, ...args] = packager(runtime, ['--test-build'])
      const { code, output } = await run(program, args, { cwd: place.root, onStart: noteChild })
      if (code !== 0) throw new Stop(`Packaging failed:\n${output}`)
    }
  })
}

/**
 * @param {Place} place
 * @param {Runtime} runtime
 * @returns {import('./stamp.mjs').Stamp}
 */
function packagesStamp(place, runtime) {
  return {
    file: stampFile(place, 'packages'),
    hash: hashOf(place.root, ingredients, [runtime.source, runtime.version]),
    results: [path.join(place.root, 'dist', 'test')]
  }
}

/**
 * npm run package: builds, packs, reads the fuses back and starts the result once.
 *
 * @param {Place} place
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function packageApp(place, args) {
  const runtime = await ensureRuntime(place)
  await ensureSystem(place, runtime.path, ['libraries', 'fonts', 'display', 'archiver'])
  await ensureCorpus(place)
  await ensureApp(place)
  place.say(describeRuntime(runtime, place.root))
  const archiver = findProgram('7zz')
  const env = archiver === null ? {} : { ELECTRON_BUILDER_7ZIP_PATH: archiver }
  return withLock(setupLock(place), place.say, async (noteChild) => {
    // The same folder as the one for the tests: until it is whole again they may not use it.
    clearStamp(packagesStamp(place, runtime))
    const [program, ...given] = packager(runtime, args)
    const { code } = await run(program, given, {
      cwd: place.root,
      env: { ...env, ...process.env },
      fd: 1,
      onStart: noteChild
    })
    return code
  })
}

/**
 * @param {Runtime} runtime
 * @param {readonly string[]} args
 */
function packager(runtime, args) {
  return typeScript('tools/package/main.ts', [...args, `--runtime=${JSON.stringify(runtime)}`])
}
