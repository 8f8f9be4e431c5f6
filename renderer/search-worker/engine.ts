import { Encoder, Index } from 'flexsearch'
import type { Block } from '../../shared/corpus/model'
import { planOf, vocabularyOf, type Term } from '../../shared/search/plan'
import { idfOf, passagesOf, rank, type Ranked } from '../../shared/search/rank'

/** Answers queries over the blocks it was made with. */
export interface Engine {
  readonly search: (query: string, limit: number) => { hits: readonly Ranked[]; total: number }
}

/**
 * FlexSearch holds which passages have a form; the analysis before it and the ranking after it are
 * ours. Its own encoder is left out: it cuts numbers in threes and drops doubled digits, and its
 * `search` over several words knows neither rarity nor fields.
 */
export const createEngine = (blocks: readonly Block[]): Engine => {
  const passages = passagesOf(blocks)
  const vocabulary = vocabularyOf(blocks.map(({ text }) => text))
  const averageLength =
    passages.reduce((total, { length }) => total + length, 0) / Math.max(1, passages.length)
  const texts = indexOf(passages.map(({ tokens }) => [...tokens.keys()]))
  const titles = indexOf(passages.map(({ title }) => [...title]))

  /** Passages that hold the form, in their text or their section's title. */
  const holding = (form: string): ReadonlySet<number> => new Set([...texts(form), ...titles(form)])

  const meeting = ({ alternatives }: Term): ReadonlySet<number> =>
    new Set(
      alternatives.flatMap(({ forms: [first, ...rest] }) => {
        const others = rest.map(holding)
        return [...holding(first)].filter((at) => others.every((set) => set.has(at)))
      })
    )

  return {
    search: (query, limit) => {
      const terms = planOf(query, vocabulary).map((term) => {
        const found = meeting(term)
        return { ...term, found, idf: idfOf(found.size, passages.length) }
      })
      const [rarest, ...others] = terms
        .filter(({ isOptional }) => !isOptional)
        .map(({ found }) => found)
        .sort((one, other) => one.size - other.size)
      if (rarest === undefined) return { hits: [], total: 0 }
      const candidates = [...rarest]
        .filter((at) => others.every((set) => set.has(at)))
        .sort((one, other) => one - other)
        .flatMap((at) => passages[at] ?? [])
      const hits = rank(candidates, terms, averageLength)
      return { hits: hits.slice(0, limit), total: hits.length }
    }
  }
}

/** Takes ready forms, one space between two. */
class FormEncoder extends Encoder {
  override encode(forms: string): string[] {
    return forms.split(' ')
  }
}

/** An index over lists of forms, asked one form at a time; answers are positions in `lists`. */
const indexOf = (lists: readonly (readonly string[])[]): ((form: string) => readonly number[]) => {
  const index = new Index({ tokenize: 'strict', encoder: new FormEncoder() })
  lists.forEach((forms, at) => index.add(at, forms.join(' ')))
  return (form) => index.search(form, { limit: lists.length }).map(Number)
}
