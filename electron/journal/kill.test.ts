/** A program that is killed at any moment, on the disk of this computer. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVault } from '../vault'
import { realDisk } from './real-disk'
import { randomFrom } from './testing/random'

/** So many times it is killed, and each third time all that was kept is looked for. */
const runs = 60

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-kill-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    // One file with all it needs: each kill starts it anew.
    build: {
      ssr: fileURLToPath(new URL('./testing/kill-child.ts', import.meta.url)),
      outDir: join(folder, 'program')
    },
    ssr: { noExternal: true }
  })
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** Starts the program, kills it a while after its first note was kept, and tells which ones were. */
const killed = async (data: string, first: number, wait: number): Promise<readonly number[]> => {
  const program = join(folder, 'program', 'kill-child.js')
  const child = spawn(process.execPath, [program, data, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), wait)
    said += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  expect(code).toBeNull()
  return said.split('\n').slice(0, -1).map(Number)
}

test('a kill at any moment costs nothing that was kept', { timeout: 300_000 }, async () => {
  const random = randomFrom(21)
  const data = join(folder, 'data')
  const kept: number[] = []
  for (let run = 0; run < runs; run += 1) {
    // Numbers that were tried by one run are not used by the next one.
    const numbers = await killed(data, run * 100_000, random() * 80)
    expect(numbers.length).toBeGreaterThan(0)
    kept.push(...numbers)
    // In between the program mends by itself what the kill left.
    if (run % 3 !== 2) continue
    const opened = await openVault(data, realDisk, Date.now)
    if (!opened.ok) expect.fail(opened.error)
    const { annotations } = opened.value.contents()
    const bodies = new Set(annotations.map(({ row }) => JSON.stringify(row)))
    const lost = kept.filter((number) => !bodies.has(JSON.stringify(noteOf(number))))
    expect(lost).toEqual([])
    expect(opened.value.repairs.map(({ kind }) => kind)).not.toContain('incomplete')
    // At most what each of its three writers was busy with, a kill.
    expect(annotations.length).toBeLessThanOrEqual(kept.length + 3 * (run + 1))
    await opened.value.close()
  }
})

const noteOf = (number: number): object => ({
  id: `note-${number}`,
  body: `Notitie ${number} `.repeat(1 + (number % 40))
})
