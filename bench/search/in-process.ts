import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { askedSchema, preparedSchema, type Asked, type PreparedSize } from './asked'

/** What the largest corpus needs while it is written, in MiB. */
const heap = 12_288

/** All answers and times of a process fit in this, in bytes. */
const longest = 64 * 1024 ** 2

const alone = async (...args: readonly string[]): Promise<unknown> => {
  const flags = [
    '--import',
    import.meta.resolve('tsx'),
    '--expose-gc',
    `--max-old-space-size=${heap}`
  ]
  const command = [...flags, join(import.meta.dirname, 'alone.ts'), ...args]
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: longest })
  return JSON.parse(stdout)
}

/** Writes the files of a corpus so many times as large as the report. */
export const prepareCorpus = async (copies: number, folder: string): Promise<PreparedSize> =>
  v.parse(preparedSchema, await alone('prepare', String(copies), folder))

/** Opens those files in a new process and asks all look-ups. */
export const askNaslag = async (folder: string, rounds: number): Promise<Asked> =>
  v.parse(askedSchema, await alone('open', folder, String(rounds)))

/** Fills a peer with the same blocks in a new process and asks it the same. */
export const askPeer = async (peer: string, copies: number, rounds: number): Promise<Asked> =>
  v.parse(askedSchema, await alone('fill', peer, String(copies), String(rounds)))
