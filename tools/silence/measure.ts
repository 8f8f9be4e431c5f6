/** Runs a command where nothing can leave unheard, and gives what did. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { findProgram, isRoot } from '../setup/system-setup.mjs'
import { silencePrograms } from '../setup/system.mjs'
import { typeScript } from '../setup/type-script.mjs'
import { callsIn, type Calls } from './calls'

const leftSchema = v.strictObject({ packets: v.array(v.string()), names: v.array(v.string()) })

/** What left the inside: each packet as tcpdump prints it, each name that was asked for. */
export type Left = v.InferOutput<typeof leftSchema>

/** All that was noted from outside of the program. */
export interface Heard extends Left {
  /** What programs started by `traced` asked of the system. */
  readonly calls: Calls
  /** The command's exit code. */
  readonly code: number | null
  /** What it said that it did; null for nothing. */
  readonly told: unknown
}

/** Why a network of its own cannot be made here; null where it can. */
export const whyNotMeasured = async (): Promise<string | null> => {
  if (process.platform !== 'linux') return 'only Linux has network namespaces'
  if (!isRoot) return 'network namespaces are made by root only'
  const lacking = silencePrograms.filter((name) => findProgram(name) === null)
  if (lacking.length > 0) return `not installed: ${lacking.join(', ')}`
  const trial = spawn('unshare', ['--net', '--mount', 'ip', 'link', 'add', 'type', 'veth'])
  const [code] = (await once(trial, 'exit')) as [number | null]
  return code === 0 ? null : 'this system lets nobody make a network of its own'
}

/** Variables by which what runs on the inside is told what it has to know. */
export const variables = {
  /** Where `traced` writes, and what it starts. */
  trace: 'NASLAG_TRACE',
  traced: 'NASLAG_TRACED',
  /** The file in which what ran may say what it did, as JSON. */
  told: 'NASLAG_TOLD',
  /** For how many minutes the jobs go on; once through where it says nothing. */
  minutes: 'NASLAG_SILENCE_MINUTES'
} as const

/** Runs a command on a network of its own. Its programs that are started by `traced` are traced. */
const measure = async (
  command: readonly string[],
  env: Readonly<Record<string, string>>
): Promise<Heard> => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-stil-'))
  try {
    const [report, told] = [join(folder, 'report.json'), join(folder, 'told.json')]
    const [node, ...outside] = typeScript(join(import.meta.dirname, 'outside.ts'), [
      report,
      ...command
    ])
    const child = spawn('unshare', ['--net', '--mount', node, ...outside], {
      env: {
        ...process.env,
        ...env,
        [variables.trace]: join(folder, 'trace'),
        [variables.told]: told
      },
      stdio: ['ignore', 'inherit', 'inherit']
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    const left = v.parse(leftSchema, JSON.parse(await readFile(report, 'utf8')))
    const traces = (await readdir(folder)).filter((name) => name.startsWith('trace'))
    const records = await Promise.all(traces.map((name) => readFile(join(folder, name), 'utf8')))
    return {
      ...left,
      calls: callsIn(records.join('\n')),
      code,
      told: existsSync(told) ? JSON.parse(await readFile(told, 'utf8')) : null
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs one of the test files in e2e/silence so, in a Dutch environment. */
export const measureTests = (
  root: string,
  file: string,
  env: Readonly<Record<string, string>> = {}
): Promise<Heard> =>
  measure(
    [
      process.execPath,
      join(root, 'node_modules/@playwright/test/cli.js'),
      ...['test', '--config', join(root, 'e2e/silence/playwright.config.ts'), file]
    ],
    { LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl', ...env }
  )
