/** The least that a save can be on this runtime and disk, measured beside the real app. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { pause } from '../../renderer/notes/autosave'
import { runtimeSwitches } from '../../tools/setup/launch.mjs'
import { isRoot } from '../../tools/setup/system-setup.mjs'
import type { Stage } from './driven'

const run = promisify(execFile)
const timesSchema = v.pipe(v.string(), v.parseJson(), v.array(v.number()))

/** As many as of the real app, and of the size that its limits are for. */
const asked = { characters: 1_000, warmUps: 20, saves: 100, pause }

/**
 * Times of saves after a pause in an app that does nothing else (`bare/main.cjs`), in milliseconds: one message to the
 * main process, a synced write to each of two files, and the answer.
 */
export const timesOfBareSaves = async ({
  runtime,
  wrapper = []
}: Pick<Stage, 'runtime' | 'wrapper'>): Promise<readonly number[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-bare-'))
  try {
    const [program, ...args] = [...wrapper, runtime]
    const { stdout } = await run(
      program,
      [...args, ...runtimeSwitches(isRoot, process.env), join(import.meta.dirname, 'bare')],
      { env: { ...process.env, NASLAG_BENCH_BARE: JSON.stringify({ folder, ...asked }) } }
    )
    return v.parse(timesSchema, stdout)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
