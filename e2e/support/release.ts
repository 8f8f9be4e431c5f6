/** The release package as an ordinary user has it: with the sandbox of the system, which root cannot have. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { unpackedIn } from '../../tools/package/pack'
import { checkout, test as base } from './app'

const packed = unpackedIn(join(checkout, 'dist'), process.platform, process.arch)

/** Who has no rights; only where the tests run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null

/** How long a start may take that ends by itself, in milliseconds. */
const patience = 100_000

export interface Release {
  readonly program: string
  readonly asar: string
  /** The data folder, which is not there yet. */
  readonly data: string
  /** Its folder for what passes: no other program writes there. */
  readonly temporary: string
  /** Starts it; the caller ends it. */
  readonly start: (args: readonly string[], env?: Readonly<Record<string, string>>) => ChildProcess
  /**
   * Starts it and waits until it has ended; gives its exit code, or the signal that ended it, and all that
   * it printed.
   */
  readonly run: (
    args: readonly string[],
    env?: Readonly<Record<string, string>>
  ) => Promise<{ readonly code: number | string; readonly stdout: string; readonly stderr: string }>
  /** Makes a folder and all in it the user's own. */
  readonly giveAway: (folder: string) => Promise<void>
}

const giveAway = async (folder: string): Promise<void> => {
  if (nobody === null) return
  for (const name of ['', ...(await readdir(folder, { recursive: true }))]) {
    await chown(join(folder, name), nobody.uid, nobody.gid)
  }
}

export const test = base.extend<{ readonly release: Release }, { readonly programCopy: string }>({
  programCopy: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'naslag-release-'))
      // Others may not be able to enter the checkout.
      await chmod(folder, 0o755)
      await cp(dirname(packed.binary), folder, { recursive: true })
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' }
  ],
  release: async ({ programCopy, display }, use) => {
    const home = await mkdtemp(join(tmpdir(), 'naslag-thuis-'))
    const config = join(home, '.config')
    const temporary = join(home, 'tijdelijk')
    await mkdir(config)
    await mkdir(temporary)
    await giveAway(home)
    const program = join(programCopy, basename(packed.binary))
    const start: Release['start'] = (args, env = {}) =>
      spawn(program, args, {
        cwd: '/',
        env: {
          PATH: process.env.PATH,
          LANG: process.env.LANG,
          DISPLAY: display?.name ?? process.env.DISPLAY,
          HOME: home,
          XDG_CONFIG_HOME: config,
          TMPDIR: temporary,
          ...env
        },
        ...nobody
      })
    await use({
      program,
      asar: join(programCopy, 'resources', 'app.asar'),
      data: join(config, 'Naslag'),
      temporary,
      start,
      run: async (args, env) => {
        const child = start(args, env)
        const printed = { stdout: '', stderr: '' }
        child.stdout?.on('data', (chunk: Buffer) => (printed.stdout += chunk.toString()))
        child.stderr?.on('data', (chunk: Buffer) => (printed.stderr += chunk.toString()))
        const timer = setTimeout(() => child.kill('SIGKILL'), patience)
        const [code, signal] = (await once(child, 'close')) as [number, null] | [null, string]
        clearTimeout(timer)
        return { code: code ?? signal, ...printed }
      },
      giveAway
    })
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
})

export { expect } from './app'
