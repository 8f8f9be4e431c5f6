import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { corpus, otherCorpus } from '../../shared/testing/report'
import { loadAll, loadChanged, loadFirst } from './library'

const [one, other] = [corpus, otherCorpus].map((report) => ({
  id: report.edition.id,
  title: report.edition.title,
  text: JSON.stringify(report)
}))

type Report = NonNullable<typeof one>

/** A build with these reports; of those that are damaged the text is not as the list says. */
const serve = (reports: readonly (Report | undefined)[], damaged?: Report): readonly string[] => {
  const there = reports.flatMap((report) => report ?? [])
  const editions = there.map(({ id, title, text }) => ({
    id,
    title,
    sha256: createHash('sha256').update(text).digest('hex'),
    referenceSha256: '0'.repeat(64)
  }))
  const files: Record<string, string> = {
    '/corpus/editions.json': JSON.stringify({ format: 1, editions })
  }
  for (const report of there) {
    files[`/corpus/${report.id}/corpus.json`] = report === damaged ? '{}' : report.text
  }
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.resolve(new Response(files[path], { status: path in files ? 200 : 404 }))
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const openedAt = async (address: string): Promise<readonly string[]> => {
  const first = await loadFirst(() => Promise.resolve(address))
  return first.ok ? [...first.value.library.reports.keys()] : []
}

test('of two reports the one that the address names is read first, or else the first', async () => {
  serve([one, other])
  expect(await openedAt('/proef-2025/lokaal')).toEqual(['proef-2025'])
  expect(await openedAt('/proef-2024&/proef-2025')).toEqual(['proef-2024'])
  for (const address of ['', '/zoeken/q=gemeente', '/elders/inleiding', '//']) {
    expect(await openedAt(address)).toEqual(['proef-2024'])
  }
})

test('one report alone is not kept waiting for the address, and nothing more is read', async () => {
  const asked = serve([one])
  const first = await loadFirst(() => new Promise<string>(() => undefined))
  const whole = await loadAll(first)
  expect(first.ok && whole === first.value.library).toBe(true)
  expect(asked).toHaveLength(2)
})

test('the others are read as well; one that is damaged is named and left out', async () => {
  serve([one, other])
  const address = (): Promise<string> => Promise.resolve('/proef-2025')
  const whole = await loadAll(await loadFirst(address))
  expect([...(whole?.reports.keys() ?? [])]).toEqual(['proef-2024', 'proef-2025'])
  expect(whole?.unreadable).toEqual([])

  serve([one, other], one)
  const rest = await loadAll(await loadFirst(address))
  expect([...(rest?.reports.keys() ?? [])]).toEqual(['proef-2025'])
  expect(rest?.unreadable).toEqual(['Proefrapport'])
  expect(rest?.installed).toEqual(['proef-2024', 'proef-2025'])

  serve([one, other], other)
  const none = await loadFirst(address)
  expect(none.ok).toBe(false)
  expect(await loadAll(none)).toBeNull()
})

test('when one comes or goes, those that are the same are not read again', async () => {
  serve([one])
  const first = await loadFirst(() => Promise.resolve(''))
  if (!first.ok) throw new Error('nothing was read')
  const asked = serve([one, other])
  const more = await loadChanged(first.value)
  const both = await loadAll(more)
  expect([...(both?.reports.keys() ?? [])]).toEqual(['proef-2024', 'proef-2025'])
  const [kept] = first.value.library.reports.values()
  expect(both?.reports.get(corpus.edition.id)).toBe(kept)
  expect(asked).toEqual(['/corpus/editions.json', '/corpus/proef-2025/corpus.json'])
  if (!more.ok || both === null) throw new Error('nothing was read')

  const { installed } = more.value
  serve([other])
  const left = await loadAll(await loadChanged({ library: both, installed }))
  expect([...(left?.reports.keys() ?? [])]).toEqual(['proef-2025'])

  // Under the same name there may be another content by now.
  const changed = {
    id: corpus.edition.id,
    title: 'Anders',
    text: JSON.stringify({ ...corpus, blocks: [] })
  }
  serve([changed])
  const anew = await loadAll(await loadChanged({ library: both, installed }))
  expect(anew?.reports.get(corpus.edition.id)).not.toBe(kept)
})
