import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Corpus } from '../shared/corpus/model'
import { corpus, otherCorpus } from '../shared/testing/report'
import { filesBelow } from './corpus-files'
import { readReports } from './reports'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-reports-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Writes a report, and what the index of the build says of it. */
const put = async (report: Corpus, text = JSON.stringify(report)) => {
  const { id, title } = report.edition
  await mkdir(join(folder, id))
  await writeFile(join(folder, id, 'corpus.json'), text)
  return { id, title, sha256: hashOf(text), referenceSha256: hashOf('') }
}
const index = (...editions: readonly object[]): Promise<void> =>
  writeFile(join(folder, 'editions.json'), JSON.stringify({ format: 1, editions }))
const ids = async () => (await readReports(filesBelow(folder))).map(({ edition }) => edition.id)

test('reports come in the order of the build', async () => {
  await index(await put(otherCorpus), await put(corpus))
  expect(await ids()).toEqual(['proef-2025', 'proef-2024'])
})

test('one that is not as it was written is left out, and the others stay', async () => {
  await index(await put(corpus), { ...(await put(otherCorpus)), sha256: '0'.repeat(64) })
  expect(await ids()).toEqual(['proef-2024'])
})

test('one that is no report, or is not there, is left out', async () => {
  await index(await put(corpus, '{"format":1}'), {
    id: 'weg-2024',
    title: 'Weg',
    sha256: '0'.repeat(64),
    referenceSha256: '0'.repeat(64)
  })
  expect(await ids()).toEqual([])
})

test('without an index there is none', async () => {
  expect(await ids()).toEqual([])
  await writeFile(join(folder, 'editions.json'), 'geen json')
  expect(await ids()).toEqual([])
})
