/// <reference lib="webworker" />
import type { AnnotationId } from '../../shared/notes/model'
import type { NoteDocument } from '../../shared/search/model'
import type { SearchRequest, SearchResponse } from '../../shared/search/protocol'
import { createAnswering } from './adapter'
import { fetchCorpus } from './fetch-corpus'

declare const self: DedicatedWorkerGlobalScope

/** As soon as the page has said which report; queries wait for it. */
let answering: Promise<ReturnType<typeof createAnswering>> | null = null
const notes = new Map<AnnotationId, NoteDocument>()

const answer = async (request: SearchRequest): Promise<SearchResponse | null> => {
  switch (request.kind) {
    case 'load': {
      const [edition] = request.editions
      if (edition === undefined) throw new Error('search: no edition to load')
      answering = fetchCorpus(edition).then(createAnswering)
      await answering
      return { kind: 'loaded' }
    }
    case 'notes':
      notes.clear()
      for (const note of request.notes) notes.set(note.id, note)
      return null
    case 'note':
      notes.set(request.note.id, request.note)
      return null
    case 'note-gone':
      notes.delete(request.id)
      return null
    case 'query': {
      if (answering === null) throw new Error('search: asked before the report was named')
      const answered = (await answering)(request.query, [...notes.values()])
      return { kind: 'answer', id: request.id, answer: answered }
    }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  answer(data).then(
    (response) => {
      if (response !== null) self.postMessage(response)
    },
    (error: unknown) => {
      self.postMessage({ kind: 'failed', reason: String(error) } satisfies SearchResponse)
    }
  )
})
