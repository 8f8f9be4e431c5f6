/** An app in a process of its own, seen until its text can be read. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { runtimeSwitches } from '../../tools/setup/launch.mjs'
import { isRoot } from '../../tools/setup/system-setup.mjs'

/** How long a window may take before the bench gives up, in milliseconds. */
const patience = 30_000

export interface Candidate {
  /** Folder of the app's package.json. */
  readonly folder: string
  readonly userData: string
}

/**
 * Starts an app, waits until its text can be read, does something meanwhile and ends the app. What is done gets the
 * process and the milliseconds from its start to there.
 */
export const oncePainted = async <T>(
  runtime: string,
  { folder, userData }: Candidate,
  act: (pid: number, milliseconds: number) => Promise<T>
): Promise<T> => {
  const begun = performance.now()
  const switches = runtimeSwitches(isRoot, process.env)
  const child = spawn(runtime, [...switches, import.meta.dirname], {
    env: { ...process.env, NASLAG_BENCH_APP: folder, NASLAG_USER_DATA: userData },
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  let done: { readonly value: T } | null = null
  try {
    for await (const line of createInterface(child.stdout)) {
      if (line !== 'painted' || child.pid === undefined) continue
      clearTimeout(timer)
      done = { value: await act(child.pid, performance.now() - begun) }
      child.kill()
    }
  } finally {
    clearTimeout(timer)
    child.kill()
    await ended
  }
  if (done === null) throw new Error(`no text in the window of ${folder}`)
  return done.value
}
