import { expect, test, vi } from 'vitest'
import type { Answer, SearchQuery } from '../../shared/search/model'
import type { SearchRequest, SearchResponse } from '../../shared/search/protocol'
import { outline } from '../../shared/testing/report'
import { createSearchClient, type SearchWorker } from './client'

const asked = (text: string): SearchQuery => ({
  text,
  isTyping: true,
  isLiteral: false,
  kinds: [],
  editions: [],
  parts: [],
  order: 'relevance',
  limit: 5
})

const answered = (text: string, total: number): Answer => ({
  text,
  hits: [],
  total,
  facets: { kinds: [], editions: [], parts: [] },
  mended: null,
  also: [],
  near: [],
  unknown: []
})

/** A worker that keeps its requests and answers when told to. */
const fakeWorker = () => {
  const target = new EventTarget()
  const requests: SearchRequest[] = []
  const worker: SearchWorker = {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (request: SearchRequest) => {
      requests.push(request)
    },
    terminate: vi.fn()
  }
  return {
    worker,
    requests,
    answer: (data: SearchResponse) => target.dispatchEvent(new MessageEvent('message', { data })),
    break: () => target.dispatchEvent(Object.assign(new Event('error'), { message: 'stuk' }))
  }
}

test('each answer goes to the question with its number', async () => {
  const { worker, requests, answer } = fakeWorker()
  const client = createSearchClient(() => worker)
  client.load([outline.edition.id])
  const first = client.ask(asked('een'))
  const second = client.ask(asked('twee'))
  expect(requests.map((request) => request.kind)).toEqual(['load', 'query', 'query'])
  answer({ kind: 'loaded' })
  answer({ kind: 'answer', id: 2, answer: answered('twee', 7) })
  answer({ kind: 'answer', id: 1, answer: answered('een', 3) })
  answer({ kind: 'answer', id: 9, answer: answered('drie', 1) })
  expect(await first).toEqual(answered('een', 3))
  expect(await second).toEqual(answered('twee', 7))
})

test('what is asked before the texts are there waits for them', async () => {
  const { worker, requests, answer } = fakeWorker()
  const client = createSearchClient(() => worker)
  const early = client.ask(asked('een'))
  expect(requests).toEqual([])
  client.load([outline.edition.id])
  expect(requests.map((request) => request.kind)).toEqual(['load', 'query'])
  answer({ kind: 'answer', id: 1, answer: answered('een', 3) })
  expect(await early).toEqual(answered('een', 3))
})

test('a worker that breaks fails what waits and what is asked later', async () => {
  const { worker, break: breakDown } = fakeWorker()
  const client = createSearchClient(() => worker)
  client.load([outline.edition.id])
  const waiting = client.ask(asked('een'))
  breakDown()
  await expect(waiting).rejects.toThrow('stuk')
  await expect(client.ask(asked('twee'))).rejects.toThrow('stuk')
})

test('a report that the worker cannot read fails every question', async () => {
  const { worker, answer } = fakeWorker()
  const client = createSearchClient(() => worker)
  client.load([outline.edition.id])
  const waiting = client.ask(asked('een'))
  answer({ kind: 'failed', reason: 'corpus.json: 404' })
  await expect(waiting).rejects.toThrow('404')
  await expect(client.ask(asked('twee'))).rejects.toThrow('404')
})

test('a worker that does not start fails every question, and nothing else', async () => {
  const client = createSearchClient(() => {
    throw new Error('geweigerd')
  })
  client.load([outline.edition.id])
  await expect(client.ask(asked('een'))).rejects.toThrow('did not start')
})

test('what is told of notes reaches the worker before what is asked after it', () => {
  const { worker, requests } = fakeWorker()
  const client = createSearchClient(() => worker)
  client.tell({ kind: 'notes', notes: [] })
  client.load([outline.edition.id])
  void client.ask(asked('een'))
  expect(requests.map(({ kind }) => kind)).toEqual(['load', 'notes', 'query'])
})

test('a client that is closed ends its worker, and leaves nobody waiting', async () => {
  const { worker } = fakeWorker()
  const client = createSearchClient(() => worker)
  client.load([outline.edition.id])
  const waiting = client.ask(asked('een'))
  client.close()
  await expect(waiting).rejects.toThrow('closed')
  await expect(client.ask(asked('twee'))).rejects.toThrow('closed')
  expect(worker.terminate).toHaveBeenCalledOnce()
})
