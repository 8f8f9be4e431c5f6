import { expect, test } from 'vitest'
import type { SearchRequest, SearchResponse } from '../../shared/search/protocol'
import { outline } from '../../shared/testing/report'
import { createSearchClient, type SearchWorker } from './client'

/** A worker that keeps its requests and answers when told to. */
const fakeWorker = () => {
  const target = new EventTarget()
  const requests: SearchRequest[] = []
  const worker: SearchWorker = {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (request: SearchRequest) => {
      requests.push(request)
    }
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
  client.load(outline.edition.id)
  const first = client.ask('een', 5)
  const second = client.ask('twee', 5)
  expect(requests.map((request) => request.kind)).toEqual(['load', 'query', 'query'])
  answer({ kind: 'loaded' })
  answer({ kind: 'hits', id: 2, hits: [], total: 7 })
  answer({ kind: 'hits', id: 1, hits: [], total: 3 })
  answer({ kind: 'hits', id: 9, hits: [], total: 1 })
  expect(await first).toEqual({ query: 'een', hits: [], total: 3 })
  expect(await second).toEqual({ query: 'twee', hits: [], total: 7 })
})

test('what is asked before the texts are there waits for them', async () => {
  const { worker, requests, answer } = fakeWorker()
  const client = createSearchClient(() => worker)
  const early = client.ask('een', 5)
  expect(requests).toEqual([])
  client.load(outline.edition.id)
  expect(requests.map((request) => request.kind)).toEqual(['load', 'query'])
  answer({ kind: 'hits', id: 1, hits: [], total: 3 })
  expect(await early).toEqual({ query: 'een', hits: [], total: 3 })
})

test('a worker that breaks fails what waits and what is asked later', async () => {
  const { worker, break: breakDown } = fakeWorker()
  const client = createSearchClient(() => worker)
  client.load(outline.edition.id)
  const waiting = client.ask('een', 5)
  breakDown()
  await expect(waiting).rejects.toThrow('stuk')
  await expect(client.ask('twee', 5)).rejects.toThrow('stuk')
})

test('a report that the worker cannot read fails every question', async () => {
  const { worker, answer } = fakeWorker()
  const client = createSearchClient(() => worker)
  client.load(outline.edition.id)
  const waiting = client.ask('een', 5)
  answer({ kind: 'failed', reason: 'corpus.json: 404' })
  await expect(waiting).rejects.toThrow('404')
  await expect(client.ask('twee', 5)).rejects.toThrow('404')
})

test('a worker that does not start fails every question, and nothing else', async () => {
  const client = createSearchClient(() => {
    throw new Error('geweigerd')
  })
  client.load(outline.edition.id)
  await expect(client.ask('een', 5)).rejects.toThrow('did not start')
})
