import { safeParse } from 'valibot'
import { corpusSchema, type Corpus, type EditionId } from '../../shared/corpus/model'

/**
 * Fetches the texts to search. The worker does so itself: copying those of a large report over from the
 * page would keep the page busy for as long as it takes to see it stop.
 */
export const fetchCorpus = async (edition: EditionId): Promise<Corpus> => {
  const path = `/corpus/${edition}/corpus.json`
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  const corpus = safeParse(corpusSchema, await response.json())
  if (!corpus.success) throw new Error(`${path}: ${corpus.issues[0].message}`)
  return corpus.output
}
