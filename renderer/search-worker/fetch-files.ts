import type { EditionId } from '../../shared/corpus/model'
import { entryFiles, phrasesFile, textFiles, wordFilterFile } from '../../shared/search/files'
import type { IsKnown } from '../../shared/text/inflect'
import { isInFilter } from '../../shared/text/word-filter'
import type { SegmentFiles } from './segment'

const fetchBytes = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(`/corpus/${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/**
 * Fetches what is searched of an edition: its text and its entries. The worker does so itself: copying it
 * over from the page would keep the page busy for as long as it takes to see it stop.
 */
export const fetchSegments = async (edition: EditionId): Promise<readonly SegmentFiles[]> => {
  const fetchOne = (name: string): Promise<Uint8Array> => fetchBytes(`${edition}/${name}`)
  const phrases = fetchOne(phrasesFile)
  return Promise.all(
    [textFiles, entryFiles].map(async (names) => ({
      index: await fetchOne(names.index),
      passages: await fetchOne(names.passages),
      phrases: await phrases
    }))
  )
}

/** Fetches what knows whether a word is Dutch. */
export const fetchWords = async (): Promise<IsKnown> => {
  const filter = await fetchBytes(wordFilterFile)
  return (word) => isInFilter(filter, word)
}
