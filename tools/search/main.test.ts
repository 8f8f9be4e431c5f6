import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { hitKinds } from '../../shared/search/model'
import { waterFolder } from '../corpus/fixtures/load'

interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const run = (input: string, ...args: readonly string[]): Promise<Outcome> =>
  new Promise((settle) => {
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      join(import.meta.dirname, 'main.ts'),
      ...args
    ])
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('close', (code) => {
      settle({ code, stdout, stderr })
    })
    child.stdin.end(input)
  })

const water = ['--json', '--edition-dir', waterFolder] as const
const lines = (...queries: readonly string[]): string =>
  queries.map((query) => `${JSON.stringify(query)}\n`).join('')

const answersSchema = v.array(
  v.strictObject({
    id: v.string(),
    kind: v.picklist(hitKinds),
    section: v.string(),
    score: v.number(),
    source: v.array(v.number()),
    why: v.array(v.looseObject({ word: v.string(), reason: v.string(), found: v.string() }))
  })
)
const answersOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(answersSchema, JSON.parse(line)))

// Each test starts the real command, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'naslag-search-'))
})
afterAll(() => rm(scratch, { recursive: true }))

test('a query a line gives an array a line, in their order', async () => {
  const { code, stdout, stderr } = await run(
    lines('gemalen', 'bestaatniet', 'pol', 'pol ', 'klei OF hout', '"'),
    ...water
  )
  expect([code, stderr]).toEqual([0, ''])
  const [pumps, nothing, beginning, word, either, quote, ...more] = answersOf(stdout)
  expect(pumps?.[0]).toMatchObject({ kind: 'text', section: 'polders' })
  expect(pumps?.[0]?.source.length).toBeGreaterThan(0)
  expect(pumps?.[0]?.why[0]).toMatchObject({ word: 'gemalen', reason: 'exact', found: 'gemalen' })
  expect([nothing, word, quote, more]).toEqual([[], [], [], []])
  expect(beginning?.length).toBeGreaterThan(0)
  expect(either?.length).toBeGreaterThan(1)
  const scores = either?.map(({ score }) => score) ?? []
  expect(scores).toEqual(scores.toSorted((one, other) => other - one))
})

test('--limit shortens the arrays, --all adds entries of the reference data', async () => {
  const one = await run(lines('dijken'), ...water, '--limit', '1')
  expect(answersOf(one.stdout)[0]).toHaveLength(1)
  const text = answersOf((await run(lines('dijken'), ...water)).stdout)[0] ?? []
  const all = answersOf((await run(lines('dijken'), ...water, '--all')).stdout)[0] ?? []
  expect(text.every(({ kind }) => ['heading', 'text', 'box', 'footnote'].includes(kind))).toBe(true)
  expect(all.length).toBeGreaterThan(text.length)
})

test.each(['geen json', '{"text":"dijken"}', '12'])('%s is no query', async (line) => {
  const { code, stderr } = await run(`${line}\n`, ...water)
  expect(code).toBe(2)
  expect(stderr).toContain(`not a JSON string: ${line}`)
})

test.each([
  [['--edition-dir', waterFolder]],
  [['--json', '--limit', 'veel']],
  [['--json', '--limit', '0']],
  [['--json', '--snel']]
])('%j shows the usage', async (args) => {
  const { code, stderr } = await run('', ...args)
  expect(code).toBe(2)
  expect(stderr).toContain('usage: search --json [--limit N] [--all] [--edition-dir DIR]')
})

test('an edition that does not compile is not searched', async () => {
  const folder = join(scratch, 'damaged')
  await cp(waterFolder, folder, { recursive: true })
  const path = join(folder, 'report.md')
  await writeFile(path, (await readFile(path, 'utf8')).replace('verhoogd', 'verlaagd'))
  const { code, stdout, stderr } = await run(lines('dijken'), '--json', '--edition-dir', folder)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/report\.md:9: source\.txt 23, 25 has ".*verhoogd/)
})
