/** Starts a packaged app once, as a reader would, to see that it shows the report. */
import { chown, cp, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { launch } from '../setup/launch.mjs'
import { isRoot } from '../setup/system-setup.mjs'

/** Who has no rights at all; Chromium's sandbox does not work for root, and the product insists on it. */
const nobody = { uid: 65534, gid: 65534 }

/** Longer than the app itself waits for the report, in milliseconds. */
const limit = 60_000

/** Gives the trouble in words, or null when the report was shown and the app closed by itself. */
export const tryOnce = async (binary: string): Promise<string | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-trial-'))
  try {
    const picture = join(folder, 'report.png')
    const start = isRoot ? await startAsNobody(binary, folder) : startAsMe(binary, folder)
    const { program, ...options } = start
    const code = await launch([program, `--screenshot=${picture}`], {
      cwd: folder,
      limit,
      ...options
    })
    if (code !== 0) return `it ended with code ${code}`
    const written = await stat(picture).catch(() => null)
    return written === null || written.size === 0 ? 'it wrote no picture of the report' : null
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** In data of its own, wherever the system lets that be named. */
const startAsMe = (binary: string, folder: string) => ({
  program: binary,
  env: { ...process.env, XDG_CONFIG_HOME: folder }
})

/** Nobody may not be able to enter the checkout, so the program goes where they may. */
const startAsNobody = async (binary: string, home: string) => {
  await chown(home, nobody.uid, nobody.gid)
  const folder = join(home, 'program')
  await cp(dirname(binary), folder, { recursive: true })
  return {
    program: join(folder, basename(binary)),
    as: nobody,
    env: { HOME: home, PATH: process.env.PATH, LANG: process.env.LANG }
  }
}
