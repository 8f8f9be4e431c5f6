/** The search of the app, as the bench asks it. */
import { createEngine } from '../../renderer/search-worker/engine'
import type { Corpus } from '../../shared/corpus/model'
import type { Reference } from '../../shared/reference/model'
import type { Find } from './finder'

/** What is made of an edition before the app starts. */
export interface Prepared {
  readonly index: Uint8Array
  readonly passages: Uint8Array
}

export const prepare = (corpus: Corpus, _reference: Reference): Prepared => ({
  index: new Uint8Array(),
  passages: new TextEncoder().encode(JSON.stringify(corpus.blocks))
})

export const open = ({ passages }: Prepared): Find => {
  const engine = createEngine(JSON.parse(new TextDecoder().decode(passages)) as Corpus['blocks'])
  return (query, limit) => engine.search(query, limit).hits.map(({ block }) => block)
}
