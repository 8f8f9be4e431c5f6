import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { outlineOf } from '../../shared/corpus/outline'
import { corpus } from '../../shared/testing/report'
import { loadIndex, loadReference, loadReport } from './load'

const corpusPath = `/corpus/${corpus.edition.id}/corpus.json`
const text = JSON.stringify(corpus)

const referencePath = `/corpus/${corpus.edition.id}/reference.json`
const data = '{"procedures":[]}'

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex')

const indexOf = (sha256: string, format = 1): string =>
  JSON.stringify({
    format,
    editions: [{ id: corpus.edition.id, title: 'Rapport', sha256, referenceSha256: hashOf(data) }]
  })

const goodIndex = indexOf(hashOf(text))

/** What a build holds, by path. */
const serve = (files: Readonly<Record<string, string>>): void => {
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(new Response(files[path], { status: path in files ? 200 : 404 }))
  )
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const load = async (id: string | null = null) => {
  const installed = await loadIndex()
  return installed.ok ? loadReport(installed.value, id) : installed
}

test('a corpus that is as the compiler wrote it', async () => {
  serve({ '/corpus/editions.json': goodIndex, [corpusPath]: text })
  expect(await load()).toEqual({ ok: true, value: outlineOf(corpus) })
  expect(await load(corpus.edition.id)).toEqual(await load())
  expect(await load('elders')).toMatchObject({ ok: false, error: { kind: 'missing' } })
})

const damages: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string]>> = {
  'nothing is there': [{}, 'missing'],
  'the corpus is not there': [{ '/corpus/editions.json': goodIndex }, 'missing'],
  'the index is no JSON': [{ '/corpus/editions.json': '{' }, 'unreadable'],
  'the index is of another format': [
    { '/corpus/editions.json': indexOf('0'.repeat(64), 2), [corpusPath]: text },
    'unreadable'
  ],
  'the index is empty': [{ '/corpus/editions.json': '{"format":1,"editions":[]}' }, 'unreadable'],
  'the corpus is cut off': [
    { '/corpus/editions.json': goodIndex, [corpusPath]: text.slice(0, -1) },
    'unreadable'
  ],
  'one letter of the corpus is another': [
    { '/corpus/editions.json': goodIndex, [corpusPath]: text.replace('e', 'a') },
    'unreadable'
  ]
}

test.each(Object.entries(damages))('%s', async (_what, [files, kind]) => {
  serve(files)
  expect(await load()).toMatchObject({ ok: false, error: { kind } })
})

test('the reference data is read as the compiler wrote it, and otherwise not at all', async () => {
  const read = () => loadReference(corpus.edition.id)
  const index = { '/corpus/editions.json': goodIndex }
  serve({ ...index, [referencePath]: data })
  expect(await read()).toEqual({ ok: true, value: { procedures: [] } })
  serve({ ...index, [referencePath]: `${data} ` })
  expect(await read()).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
  serve(index)
  expect(await read()).toMatchObject({ ok: false, error: { kind: 'missing' } })
  serve({ [referencePath]: data })
  expect(await read()).toMatchObject({ ok: false, error: { kind: 'missing' } })
})
