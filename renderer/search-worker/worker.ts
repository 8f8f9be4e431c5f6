/// <reference lib="webworker" />
import type { SearchRequest, SearchResponse } from '../../shared/search/protocol'
import { createEngine, type Engine } from './engine'

declare const self: DedicatedWorkerGlobalScope

let engine: Engine | null = null

const answer = (request: SearchRequest): SearchResponse => {
  switch (request.kind) {
    case 'load':
      engine = createEngine(request.blocks)
      return { kind: 'loaded' }
    case 'query': {
      if (engine === null) throw new Error('search: asked before the report was loaded')
      return { kind: 'hits', id: request.id, ...engine.search(request.query, request.limit) }
    }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  self.postMessage(answer(data))
})
