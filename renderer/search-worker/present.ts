import {
  evidenceIn,
  explain,
  foundWords,
  spansOfEvidence,
  type InTitle
} from '../../shared/search/evidence'
import type { Hit } from '../../shared/search/model'
import { sentenceSnippetOf } from '../../shared/search/sentence-snippet'
import type { Found } from './found'

/** Characters of a passage that a hit shows: about two lines. */
const snippetLength = 220

/** What a reader sees of a document that was found. */
export const presentHit = ({ searched: { segment }, document, score, clauses }: Found): Hit => {
  const { quote, isFlagged, title, ...place } = segment.documents.at(document)
  const read = segment.read(document)
  const terms = clauses.flatMap((clause) => (clause.role === 'not' ? [] : clause.terms))
  const met = evidenceIn(read, terms)
  const spans = spansOfEvidence(met)
  const { spelled } = segment.names
  const inTitle: InTitle = (term) => segment.ranker.inTitle(document, term)
  const isEntry = place.target.kind === 'entry'
  return {
    edition: place.edition,
    kind: place.kind,
    target: place.target,
    block: place.block,
    section: place.section,
    score,
    title,
    snippet: isFlagged ? [] : sentenceSnippetOf(read, spans, snippetLength),
    matches: place.target.kind === 'block' ? spans : quote === null ? [] : [quote],
    words: isEntry ? foundWords(read, terms, spans, { spelled, inTitle }) : [],
    why: explain(read, terms, met, { spelled, inTitle })
  }
}
