import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureApp } from './app.mjs'
import { parseStart, typedIn } from './arguments.mjs'
import { ensureCorpus } from './corpus.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { runCommand } from './enter.mjs'
import { isHeadless, launch, rootNotice, runtimeSwitches } from './launch.mjs'
import { thisPlace } from './place.mjs'
import { describeRuntime, ensureRuntime } from './runtime/runtime.mjs'
import { checkWritable, checkWritten } from './screenshot-file.mjs'
import { Stop } from './stop.mjs'
import { ensureSystem, isRoot } from './system-setup.mjs'

/**
 * npm start [-- --screenshot FILE]
 *
 * @param {string[]} args
 */
export async function enter(args) {
  await runCommand(async () => {
    const place = thisPlace(1)
    const request = parseStart(args, typedIn(place.root, process.cwd(), process.env.INIT_CWD))
    if ('problem' in request) throw new Stop(request.problem, 2)
    if (request.screenshot !== null) checkWritable(request.screenshot)
    return start(place, request.screenshot)
  })
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {string | null} screenshot
 * @returns {Promise<number>} the exit code of the app
 */
async function start(place, screenshot) {
  await ensureDependencies(place)
  const runtime = await ensureRuntime(place)
  await ensureSystem(place, runtime.path, ['libraries', 'fonts', ...headlessNeeds])
  await ensureCorpus(place)
  await ensureApp(place)
  place.say(describeRuntime(runtime, place.root))
  if (rootNotice !== null) place.say(rootNotice)
  if (isHeadless)
    place.say('No display (DISPLAY and WAYLAND_DISPLAY are not set): starting under xvfb-run.')
  const command = /** @type {import('./launch.mjs').CommandLine} */ ([
    runtime.path,
    ...runtimeSwitches(isRoot, process.env),
    place.root
  ])
  return screenshot === null ? launch(command) : takeScreenshot(place, command, screenshot)
}

/**
 * Takes a picture of the app as a new reader sees it: with no notes of anyone, and also while the app
 * is open elsewhere.
 *
 * @param {import('./place.mjs').Place} place
 * @param {import('./launch.mjs').CommandLine} command
 * @param {string} file
 * @returns {Promise<number>} 0; all else is a Stop
 */
async function takeScreenshot({ say }, command, file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'naslag-screenshot-'))
  const begun = Date.now()
  try {
    const code = await launch([...command, `--screenshot=${file}`], {
      env: { NASLAG_USER_DATA: folder, ...process.env }
    })
    if (code !== 0)
      throw new Stop(`Naslag ended with code ${code} before the picture was there.`, code)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  checkWritten(file, begun)
  say(`Screenshot: ${file}`)
  return 0
}

/** @type {import('./system.mjs').Need[]} */
const headlessNeeds = isHeadless ? ['display'] : []
