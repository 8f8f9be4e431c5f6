import type { EditionId } from '../../shared/corpus/model'
import { wordFilterFile, entryFiles, textFiles } from '../../shared/search/files'
import { isInFilter } from '../../shared/text/word-filter'
import type { IsKnown } from '../../shared/text/inflect'
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
export const fetchSegments = (edition: EditionId): Promise<readonly SegmentFiles[]> =>
  Promise.all(
    [textFiles, entryFiles].map(async ({ index, passages }) => {
      const [indexBytes, passageBytes] = await Promise.all([
        fetchBytes(`${edition}/${index}`),
        fetchBytes(`${edition}/${passages}`)
      ])
      return { index: indexBytes, passages: passageBytes }
    })
  )

/** Fetches what knows whether a word is Dutch. */
export const fetchWords = async (): Promise<IsKnown> => {
  const filter = await fetchBytes(wordFilterFile)
  return (word) => isInFilter(filter, word)
}
