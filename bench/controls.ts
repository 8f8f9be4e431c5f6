import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { resolveConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'
import { run } from '../tools/setup/command.mjs'
import { withoutControl, type Removal } from './controls/removal'
import { removals } from './controls/removals'
import { machine, type Measurement } from './measurement'
import { readyApp } from './ready-app'

const root = resolve(import.meta.dirname, '..')

/** Leaves a control out of what is built; the file itself stays as it is. */
const leaveOut = (removal: Removal): Plugin => {
  let isDone = false
  return {
    name: 'leave-out',
    enforce: 'pre',
    transform: (code, id) => {
      if (id !== join(root, removal.file)) return null
      isDone = true
      return withoutControl(code, removal)
    },
    buildEnd: () => {
      if (!isDone) throw new Error(`${removal.file} is not in the build`)
    }
  }
}

/** Builds main or preload, whichever has the control, without it, in place of the one in the copy. */
const buildWithout = async (removal: Removal, copy: string): Promise<void> => {
  const { config } = await resolveConfig(
    { root, logLevel: 'error', build: { outDir: join(copy, 'build/app') } },
    'build',
    'production'
  )
  const part = removal.file === 'electron/preload.ts' ? config?.preload : config?.main
  if (part === undefined) throw new Error('electron.vite.config.ts has no such part')
  await build({ ...part, plugins: [leaveOut(removal), part.plugins] })
}

/** Runs the tests of some specs on the app in a folder; gives the first that fails, or null. */
const firstFailure = async (
  app: string,
  runtime: string,
  args: readonly string[]
): Promise<string | null> => {
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  // Where no title fits, nothing has been noticed.
  const options = [
    '--workers',
    '1',
    '--retries',
    '0',
    '--max-failures',
    '1',
    '--pass-with-no-tests'
  ]
  const results = ['--output', join(app, 'test-results')]
  const { code, output } = await run(
    process.execPath,
    [cli, 'test', ...args, ...options, ...results],
    { cwd: root, env: { ...process.env, NASLAG_RUNTIME: runtime, NASLAG_BUILT_APP: app } }
  )
  if (code === 0) return null
  return /^ {2}1\) (.*?)\s*─*$/m.exec(output)?.[1] ?? output
}

/**
 * Takes one control after the other out of the app and runs the tests that should notice, and where they do
 * not, all of the security specs; `only` says those with that in their name. The value is the part of all removals that a test noticed.
 */
export const benchControls = async (only: string): Promise<Measurement> => {
  const chosen = removals.filter(({ control }) => control.includes(only))
  if (chosen.length === 0) throw new Error(`no control has "${only}" in its name`)
  const { place, runtime } = await readyApp()
  const copy = await mkdtemp(join(tmpdir(), 'naslag-bench-controls-'))
  const unnoticed: string[] = []
  try {
    const lay = async (): Promise<void> => {
      for (const part of ['package.json', 'build/app', 'build/corpus']) {
        await cp(join(root, part), join(copy, part), { recursive: true })
      }
    }
    await lay()
    // With all controls in place they must pass, or that they fail without one would say nothing.
    const failure = await firstFailure(copy, runtime, ['security-'])
    if (failure !== null) throw new Error(`with all controls in place this fails: ${failure}`)
    for (const removal of chosen) {
      await lay()
      await buildWithout(removal, copy)
      const [spec, title] = removal.noticedBy
      const noticing =
        (await firstFailure(copy, runtime, [spec, '--grep', title])) ??
        (await firstFailure(copy, runtime, ['security-']))
      place.say(`${removal.control}: ${noticing ?? 'NOT NOTICED'}`)
      if (noticing === null) unnoticed.push(removal.control)
    }
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5 })
  }
  const noticed = chosen.length - unnoticed.length
  return {
    name: 'controls',
    value: Math.floor((100 * noticed) / chosen.length),
    unit: '%',
    limit: 100,
    better: 'higher',
    ok: unnoticed.length === 0,
    runs: chosen.length,
    peers: {},
    details: { removed: chosen.length, noticed },
    machine: machine()
  }
}
