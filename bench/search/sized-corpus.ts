import type { Compiled } from '../../tools/corpus/compile'
import { compileReport } from '../large-app'
import { passagesOf } from './finder'
import { keptWords } from './kept-words'
import { largerCorpus } from './larger-corpus'
import { readLookups, sets } from './lookups'

/** The report; or compiled like it, a corpus so many times as large with the report in it. */
export const corpusOf = async (copies: number): Promise<Compiled> => {
  const compiled = await compileReport()
  const lookups = (await Promise.all(sets.map(readLookups))).flat()
  const isKept = keptWords(lookups, compiled.reference.lexicon, passagesOf(compiled.corpus))
  return { ...compiled, corpus: largerCorpus(compiled.corpus, copies, isKept) }
}
