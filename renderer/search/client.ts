import type { EditionId } from '../../shared/corpus/model'
import type { Answer, SearchQuery } from '../../shared/search/model'
import type { NotesRequest, SearchRequest, SearchResponse } from '../../shared/search/protocol'
import { requiredContext } from '../app/required-context'

/** The worker as the client needs it. */
export type SearchWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

export interface SearchClient {
  /** Starts the worker on the reports to search. What was asked before then waits its turn. */
  readonly load: (editions: readonly EditionId[]) => void
  /** Asks a query. Rejects when the worker has failed. */
  readonly ask: (query: SearchQuery) => Promise<Answer>
  /** Tells of the reader's notes. What is asked afterwards is answered with them. */
  readonly tell: (request: NotesRequest) => void
  /** Ends the worker; whoever still waits for an answer hears that it has failed. */
  readonly close: () => void
}

/** The search of this window. */
export const [SearchClientProvider, useSearchClient] = requiredContext<SearchClient>('search')

interface Question {
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
    load: (editions) => {
      // Without search the report can still be read, so a worker that does not start is no reason to stop.
      worker = startedOrNull(start)
      if (worker === null) {
        fail('did not start')
        return
      }
      worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => {
        if (data.kind === 'loaded') return
        if (data.kind === 'failed') {
          fail(data.reason)
          return
        }
        const question = waiting.get(data.id)
        waiting.delete(data.id)
        question?.resolve(data.answer)
      })
      worker.addEventListener('error', ({ message }: ErrorEvent) => {
        fail(message)
      })
      post({ kind: 'load', editions })
      early.splice(0).forEach(post)
    },
    ask: (query) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure)
          return
        }
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        post({ kind: 'query', id: lastId, query })
      }),
    tell: (request) => {
      if (failure === null) post(request)
    },
    close: () => {
      worker?.terminate()
      fail('closed')
    }
  }
}
