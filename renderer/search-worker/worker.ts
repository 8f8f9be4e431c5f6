/// <reference lib="webworker" />
import type { EditionId } from '../../shared/corpus/model'
import type { SearchRequest, SearchResponse } from '../../shared/search/protocol'
import { openEngine, type Engine } from './engine'
import { fetchSegments, fetchWords } from './fetch-files'
import { createNotesIndex, type NotesIndex } from './notes-index'

declare const self: DedicatedWorkerGlobalScope

interface Loaded {
  readonly engine: Engine
  readonly notes: NotesIndex
}

/** As soon as the page has said which reports; all else waits for it. */
let loaded: Promise<Loaded> | null = null

const load = async (editions: readonly EditionId[]): Promise<Loaded> => {
  const [isWord, segments] = await Promise.all([
    fetchWords(),
    Promise.all(editions.map(fetchSegments))
  ])
  const reports = openEngine(segments.flat(), isWord)
  const notes = createNotesIndex(isWord, reports.partOf)
  return { engine: reports.withNotes(notes), notes }
}

const answer = async (request: SearchRequest): Promise<SearchResponse | null> => {
  if (request.kind === 'load') {
    loaded = load(request.editions)
    await loaded
    return { kind: 'loaded' }
  }
  if (loaded === null) throw new Error('search: asked before the reports were named')
  const { engine, notes } = await loaded
  switch (request.kind) {
    case 'notes':
      notes.replaceAll(request.notes)
      return null
    case 'note':
      notes.put(request.note)
      return null
    case 'note-gone':
      notes.remove(request.id)
      return null
    case 'query':
      return { kind: 'answer', id: request.id, answer: engine.search(request.query) }
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
