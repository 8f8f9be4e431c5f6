import type { EditionId } from '../../shared/corpus/model'
import { lexiconFileSchema, type Term } from '../../shared/reference/lexicon'
import { ok, type Result } from '../../shared/result'
import { fetchParsed, type CorpusProblem } from '../corpus/load'

/** Fetches the abbreviations of an edition. */
export const loadTerms = async (
  edition: EditionId
): Promise<Result<readonly Term[], CorpusProblem>> => {
  const file = await fetchParsed(`/corpus/${edition}/lexicon.json`, lexiconFileSchema)
  return file.ok ? ok(file.value.terms) : file
}
