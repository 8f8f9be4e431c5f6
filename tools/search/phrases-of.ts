import type { Reference } from '../../shared/reference/model'
import { analyse } from '../../shared/search/analyse'
import type { Reason } from '../../shared/search/model'
import type { Phrase } from '../../shared/search/tables'

const formsOf = (text: string): readonly string[] =>
  analyse(text, () => null).words.map(({ form }) => form)

const phrase = (from: string, to: string, reason: Reason): readonly Phrase[] => {
  const [typed, sought] = [formsOf(from), formsOf(to)]
  const isSame = typed.join(' ') === sought.join(' ')
  return typed.length === 0 || sought.length === 0 || isSame
    ? []
    : [{ from: typed, to: sought, reason }]
}

/** Other words for the same, both ways where both are words of the report. */
export const phrasesOf = ({ lexicon }: Reference): readonly Phrase[] => {
  const phrases = [
    ...lexicon.abbreviations.flatMap(({ short, long, also }) =>
      [short, ...also].flatMap((form) => [
        ...phrase(form, long, 'abbreviation'),
        ...phrase(long, short, 'abbreviation'),
        ...phrase(form, short, 'spelling')
      ])
    ),
    ...lexicon.names.flatMap(({ term, variants }) =>
      variants.flatMap((variant) => [
        ...phrase(variant, term, 'synonym'),
        ...phrase(term, variant, 'synonym')
      ])
    ),
    ...lexicon.synonyms.flatMap(({ words, seek }) =>
      words.flatMap((word) => seek.flatMap((sought) => phrase(sought, word, 'synonym')))
    ),
    ...lexicon.spelling.flatMap(({ preferred, variants }) =>
      variants.flatMap((variant) => [
        ...phrase(variant, preferred, 'spelling'),
        ...phrase(preferred, variant, 'spelling')
      ])
    )
  ]
  const seen = new Set<string>()
  return phrases.filter(({ from, to }) => {
    const key = `${from.join(' ')}>${to.join(' ')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
