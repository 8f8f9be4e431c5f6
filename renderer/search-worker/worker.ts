/// <reference lib="webworker" />
import type { SearchRequest, SearchResponse } from '../../shared/search/protocol'
import { createEngine, type Engine } from './engine'
import { fetchBlocks } from './fetch-blocks'

declare const self: DedicatedWorkerGlobalScope

/** As soon as the page has said which report; queries wait for it. */
let engine: Promise<Engine> | null = null

const answer = async (request: SearchRequest): Promise<SearchResponse> => {
  if (request.kind === 'load') {
    engine = fetchBlocks(request.edition).then(createEngine)
    await engine
    return { kind: 'loaded' }
  }
  if (engine === null) throw new Error('search: asked before the report was named')
  const { search } = await engine
  return { kind: 'hits', id: request.id, ...search(request.query, request.limit) }
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  answer(data).then(
    (response) => {
      self.postMessage(response)
    },
    (error: unknown) => {
      self.postMessage({ kind: 'failed', reason: String(error) } satisfies SearchResponse)
    }
  )
})
