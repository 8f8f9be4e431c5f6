import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { corpusSchema, editionIndexSchema } from '../../shared/corpus/model'
import { lexiconFileSchema } from '../../shared/reference/lexicon'
import { referenceSchema } from '../../shared/reference/model'
import { waterFolder } from './fixtures/load'

interface Outcome {
  readonly code: number | string
  readonly stdout: string
  readonly stderr: string
}

const run = (...args: readonly string[]): Promise<Outcome> =>
  new Promise((settle) => {
    const command = ['--import', 'tsx', join(import.meta.dirname, 'main.ts'), ...args]
    execFile(process.execPath, command, (error, stdout, stderr) => {
      settle({ code: error?.code ?? 0, stdout, stderr })
    })
  })

// Each test starts the real command, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'naslag-corpus-'))
})
afterAll(() => rm(scratch, { recursive: true }))

test('compile writes the corpus and the index of editions, and nothing else', async () => {
  const out = join(scratch, 'out')
  const { code, stderr } = await run('compile', '--edition-dir', waterFolder, '--out', out)
  expect([code, stderr]).toEqual([0, ''])
  expect((await readdir(out)).toSorted()).toEqual([
    'dutch-words.bin',
    'editions.json',
    'waterbeeld-2021'
  ])
  expect((await readdir(join(out, 'waterbeeld-2021'))).toSorted()).toEqual([
    'corpus.json',
    'entries-search.bin',
    'entries.bin',
    'lexicon.json',
    'passages.bin',
    'phrases.bin',
    'reference.json',
    'search.bin'
  ])
  const lexicon = await readFile(join(out, 'waterbeeld-2021', 'lexicon.json'), 'utf8')
  expect(v.parse(lexiconFileSchema, JSON.parse(lexicon)).edition).toBe('waterbeeld-2021')
  const data = await readFile(join(out, 'waterbeeld-2021', 'reference.json'), 'utf8')
  expect(v.parse(referenceSchema, JSON.parse(data)).edition).toBe('waterbeeld-2021')
  const text = await readFile(join(out, 'waterbeeld-2021', 'corpus.json'), 'utf8')
  expect(v.parse(corpusSchema, JSON.parse(text)).edition.id).toBe('waterbeeld-2021')
  const index: unknown = JSON.parse(await readFile(join(out, 'editions.json'), 'utf8'))
  expect(v.parse(editionIndexSchema, index).editions).toEqual([
    {
      id: 'waterbeeld-2021',
      title: 'Waterbeeld 2021',
      sha256: createHash('sha256').update(text).digest('hex'),
      referenceSha256: createHash('sha256').update(data).digest('hex')
    }
  ])
})

test('blocks prints one JSON object a line', async () => {
  const { code, stdout } = await run('blocks', '--edition-dir', waterFolder)
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(23)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'vooraf', kind: 'heading' })
})

test('verify fails and names file, line and words when something is unexplained', async () => {
  const folder = join(scratch, 'damaged')
  await cp(waterFolder, folder, { recursive: true })
  const path = join(folder, 'report.md')
  const report = await readFile(path, 'utf8')
  await writeFile(path, report.replace('verhoogd', 'verlaagd').replace('klei', 'leem'))
  const { code, stdout, stderr } = await run('verify', '--edition-dir', folder)
  expect(code).toBe(1)
  expect(stderr).toMatch(/report\.md:9: source\.txt 23, 25 has ".*verhoogd.*", the report has/)
  expect(stderr).toMatch(/report\.md:18: source\.txt 32, 34 has ".*klei.*", the report has/)
  expect(stdout).toMatch(/Explained: 8\d\.\d+ %/)
})

test('a folder without its files says which', async () => {
  const { code, stderr } = await run('verify', '--edition-dir', scratch)
  expect(code).toBe(1)
  expect(stderr).toMatch(/report\.md: there is no such file/)
})

test('reference prints one JSON object', async () => {
  const { code, stdout } = await run('reference', '--edition-dir', waterFolder)
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ edition: 'waterbeeld-2021', laws: [{ id: 'kaart' }] })
})

test('a quote that the report does not have fails every command', async () => {
  const folder = join(scratch, 'misquoted')
  await cp(waterFolder, folder, { recursive: true })
  const path = join(folder, 'reference', 'events.yml')
  await writeFile(path, (await readFile(path, 'utf8')).replace('3 meter', '4 meter'))
  const refused = /reference\/events\.yml:9: the quote "in twee jaar met 4 meter verhoogd" is not/
  for (const command of ['verify', 'reference', 'blocks']) {
    const { code, stderr } = await run(command, '--edition-dir', folder)
    expect(code).toBe(1)
    expect(stderr).toMatch(refused)
  }
})

test('a file of the reference folder that nothing reads is refused', async () => {
  const folder = join(scratch, 'misspelt')
  await cp(waterFolder, folder, { recursive: true })
  await writeFile(join(folder, 'reference', 'organizations.yml'), '[]')
  const { code, stderr } = await run('verify', '--edition-dir', folder)
  expect(code).toBe(1)
  expect(stderr).toMatch(/reference\/organizations\.yml: no file of an edition has this name/)
})

test('an unknown command shows the usage', async () => {
  const { code, stderr } = await run('compileer')
  expect(code).toBe(2)
  expect(stderr).toMatch(/^usage: corpus compile \| blocks \| verify/)
})
