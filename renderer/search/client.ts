import type { Block } from '../../shared/corpus/model'
import type { Hit, SearchRequest, SearchResponse } from '../../shared/search/protocol'

/** The worker as the client needs it. */
export type SearchWorker = Pick<Worker, 'addEventListener' | 'postMessage'>

export interface Answer {
  readonly query: string
  readonly hits: readonly Hit[]
  readonly total: number
}

export interface SearchClient {
  /** Starts the worker on the texts to search. What was asked before then waits its turn. */
  readonly load: (blocks: readonly Block[]) => void
  /** Asks a query. Rejects when the worker has failed. */
  readonly ask: (query: string, limit: number) => Promise<Answer>
}

interface Question {
  readonly query: string
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: Error) => void
}

const startedOrNull = (start: () => SearchWorker): SearchWorker | null => {
  try {
    return start()
  } catch {
    return null
  }
}

/** Speaks with the search worker: each answer goes to the question that has its number. */
export const createSearchClient = (start: () => SearchWorker): SearchClient => {
  const waiting = new Map<number, Question>()
  let lastId = 0
  let failure: Error | null = null

  const fail = (reason: string): void => {
    failure = new Error(`search worker: ${reason}`)
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  }
  const early: SearchRequest[] = []
  let worker: SearchWorker | null = null

  const post = (request: SearchRequest): void => {
    if (worker === null) early.push(request)
    else worker.postMessage(request)
  }
  return {
    load: (blocks) => {
      // Without search the report can still be read, so a worker that does not start is no reason to stop.
      worker = startedOrNull(start)
      if (worker === null) {
        fail('did not start')
        return
      }
      worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => {
        if (data.kind === 'loaded') return
        const question = waiting.get(data.id)
        waiting.delete(data.id)
        question?.resolve({ query: question.query, hits: data.hits, total: data.total })
      })
      worker.addEventListener('error', ({ message }: ErrorEvent) => {
        fail(message)
      })
      post({ kind: 'load', blocks })
      early.splice(0).forEach(post)
    },
    ask: (query, limit) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure)
          return
        }
        lastId += 1
        waiting.set(lastId, { query, resolve, reject })
        post({ kind: 'query', id: lastId, query, limit })
      })
  }
}
