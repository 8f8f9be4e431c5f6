import type { Reference } from '../../shared/reference/model'
import { analyse } from '../../shared/search/analyse'
import type { Reason } from '../../shared/search/model'
import type { Phrase } from '../../shared/search/phrases'

const formsOf = (text: string): readonly string[] =>
  analyse(text, () => null).words.map(({ form }) => form)

const phrase = (from: string, to: string, reason: Reason): readonly Phrase[] => {
  const [typed, sought] = [formsOf(from), formsOf(to)]
  const isSame = typed.join(' ') === sought.join(' ')
  return typed.length === 0 || sought.length === 0 || isSame
    ? []
    : [{ from: typed, to: sought, reason }]
}

/** What a name may begin with and readers leave out: Dienst Justitiële Inrichtingen. */
const heads =
  /^(?:dienst|afdeling|ministerie van|raad voor de|raad van de|bureau|koninklijke) (?=.{10})/iu

const withoutHead = (name: string): string => name.replace(heads, '')

/** Other words for the same, both ways where both are words of the report. */
export const phrasesOf = ({ lexicon }: Reference): readonly Phrase[] => {
  const phrases = [
    ...lexicon.abbreviations.flatMap(({ short, long, also }) =>
      [short, ...also].flatMap((form) => [
        ...phrase(form, long, 'abbreviation'),
        ...phrase(long, short, 'abbreviation'),
        ...phrase(withoutHead(long), short, 'abbreviation'),
        ...phrase(form, short, 'spelling'),
        ...phrase(short, form, 'spelling')
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
  return withoutDoubles([...phrases, ...carriedOn(phrases)])
}

const keyOf = (forms: readonly string[]): string => forms.join(' ')

/**
 * What stands for a word stands for its abbreviation and its other spellings too: marechaussee is Koninklijke
 * Marechaussee, and so KMar.
 */
const carriedOn = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const sameWord = new Map<string, Phrase[]>()
  for (const one of phrases) {
    if (one.reason === 'synonym') continue
    sameWord.set(keyOf(one.from), [...(sameWord.get(keyOf(one.from)) ?? []), one])
  }
  return phrases.flatMap(({ from, to, reason }) =>
    (sameWord.get(keyOf(to)) ?? [])
      .filter((next) => keyOf(next.to) !== keyOf(from))
      .map((next) => ({ from, to: next.to, reason }))
  )
}

const withoutDoubles = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const seen = new Set<string>()
  return phrases.filter(({ from, to }) => {
    const key = `${keyOf(from)}>${keyOf(to)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
