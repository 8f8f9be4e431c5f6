/**
 * A search as an address writes it: steps of `name=value` after `/zoeken`, or after a block that was
 * opened from it. Values are percent-encoded, so that neither `/` nor the `&` between two places side
 * by side can stand in one.
 */
import * as v from 'valibot'
import { editionIdSchema } from '../../shared/corpus/model'
import { hitKinds, orders, type Hit, type SearchQuery } from '../../shared/search/model'
import type { PartNamed } from '../../shared/search/part'
import { longestQuery, searchFor, type Search } from '../../shared/searches/search'

/** A search and where the reader is in what it found. */
export interface SearchPlace extends Search {
  /** True while the last word counts as the beginning of one. */
  readonly isTyping: boolean
  /** How many hits are shown. */
  readonly shown: number
  /** What is at the top of the list: so many hits from the first, with the part of one that is above. */
  readonly top: number
  /** The key of the hit that was opened last; null when none was. */
  readonly opened: string | null
}

/** How many hits are shown at first, and how many more at a time. */
export const page = 40

/** No list goes on for longer. */
const mostShown = 10_000

/** The step of an address that says that a search follows. */
export const searchStep = 'zoeken'

/** A search at its beginning. */
export const placeOfSearch = (search: Search, isTyping = false): SearchPlace => ({
  text: search.text,
  isLiteral: search.isLiteral,
  kinds: search.kinds,
  editions: search.editions,
  parts: search.parts,
  order: search.order,
  isTyping,
  shown: page,
  top: 0,
  opened: null
})

export const noSearch: SearchPlace = placeOfSearch(searchFor(''))

/** What a search asks, without where the reader is in it. */
export const searchOf = ({
  text,
  isLiteral,
  kinds,
  editions,
  parts,
  order
}: SearchPlace): Search => ({
  text,
  isLiteral,
  kinds,
  editions,
  parts,
  order
})

/** The question a search asks. */
export const queryOf = (place: SearchPlace, limit: number): SearchQuery => ({
  ...searchOf(place),
  isTyping: place.isTyping,
  limit
})

/** Names a hit within a list. */
export const keyOf = ({ edition, target }: Pick<Hit, 'edition' | 'target'>): string =>
  [edition, target.kind, ...idsOf(target)].join(':')

/** An organisation and its abbreviation may have the same id: the kind of entry tells them apart. */
const idsOf = (target: Hit['target']): readonly string[] => {
  switch (target.kind) {
    case 'block':
      return [target.block]
    case 'entry':
      return [target.entry, target.id]
    case 'note':
      return [target.id]
    case 'answer':
      return target.by === null ? [target.id] : [target.id, target.by.id]
  }
}

/** How many hits are shown when the one at an index is. */
export const shownFor = (index: number): number => Math.ceil((index + 1) / page) * page

/** The steps that write a search; what is as usual is left out. */
export const stepsOf = (place: SearchPlace): readonly string[] => {
  const { text, isLiteral, kinds, editions, parts, order, isTyping, shown, top, opened } = place
  const values: readonly (readonly [name: string, value: string | null])[] = [
    ['q', text === '' ? null : text],
    ['begin', isTyping ? 'ja' : null],
    ['letterlijk', isLiteral ? 'ja' : null],
    ['soort', kinds.length === 0 ? null : kinds.join(',')],
    ['rapport', editions.length === 0 ? null : editions.join(',')],
    ['deel', parts.length === 0 ? null : parts.join(',')],
    ['volgorde', order === 'place' ? 'plaats' : null],
    ['toon', shown === page ? null : String(shown)],
    ['vanaf', top === 0 ? null : String(Math.round(top * 100) / 100)],
    ['bij', opened]
  ]
  return values.flatMap(([name, value]) =>
    value === null
      ? []
      : [`${name}=${encodeURIComponent(value.replaceAll(loneSurrogate, '\ufffd'))}`]
  )
}

/** Half of a character, which no address can hold. */
const loneSurrogate = /\p{Cs}/gu

/**
 * Reads the steps of a search. What cannot be read is left out: an old address still finds something.
 * `partNamed` knows which part a name means.
 */
export const searchIn = (steps: readonly string[], partNamed: PartNamed): SearchPlace => {
  const values = new Map(
    steps.map((step) => {
      const [name = '', ...value] = step.split('=')
      return [name, decoded(value.join('='))]
    })
  )
  const textOf = (name: string): string => values.get(name) ?? ''
  const listOf = (name: string): readonly string[] =>
    textOf(name)
      .split(',')
      .filter((value) => value !== '')
  const shown = Number(values.get('toon') ?? page)
  const top = Number(values.get('vanaf') ?? 0)
  return {
    text: textOf('q').slice(0, longestQuery),
    isTyping: values.has('begin'),
    isLiteral: values.has('letterlijk'),
    kinds: unique(
      listOf('soort').flatMap((kind) => hitKinds.find((known) => known === kind) ?? [])
    ),
    editions: unique(
      listOf('rapport').flatMap((edition) => {
        const parsed = v.safeParse(editionIdSchema, edition)
        return parsed.success ? [parsed.output] : []
      })
    ).slice(0, mostParts),
    parts: unique(listOf('deel').flatMap((part) => partNamed(part) ?? [])).slice(0, mostParts),
    order: values.get('volgorde') === 'plaats' ? orders[1] : orders[0],
    shown: Number.isInteger(shown) && shown >= page ? Math.min(shown, mostShown) : page,
    top: Number.isFinite(top) && top > 0 ? Math.min(top, mostShown) : 0,
    opened: values.get('bij') ?? null
  }
}

const mostParts = 200

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
