/**
 * The query language: words, "phrases", EN, OF and NIET in capitals, and `hoofdstuk:` `soort:` `label:`.
 * Whatever is typed is a query: an unclosed quote runs to the end, an operator with nothing to join is a
 * word, an unknown filter is text.
 */
import { fold } from '../../text/fold'
import { wordsOf } from '../../text/tokens'

/** Something to look for, as typed. */
export interface Clause {
  readonly text: string
  readonly isPhrase: boolean
  /** `may` adds to the rank, `must` is in every hit, `not` is in none. */
  readonly role: 'may' | 'must' | 'not'
}

const filterNames = ['hoofdstuk', 'soort', 'label'] as const
export type FilterName = (typeof filterNames)[number]

export interface Filter {
  readonly name: FilterName
  /** Folded. */
  readonly value: string
}

export interface ParsedQuery {
  /** Joined by OF: a hit answers one of them at least. */
  readonly groups: readonly (readonly Clause[])[]
  readonly filters: readonly Filter[]
}

type Piece =
  | { readonly kind: 'text' | 'phrase'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: 'EN' | 'OF' | 'NIET' }
  | { readonly kind: 'filter'; readonly filter: Filter }

const quotes = '"“”„«»'
const pieces = new RegExp(
  String.raw`(?<name>${filterNames.join('|')}):(?:[${quotes}](?<quoted>[^${quotes}]*)[${quotes}]?|(?<value>[^\s${quotes}]+))` +
    String.raw`|[${quotes}](?<phrase>[^${quotes}]*)[${quotes}]?` +
    String.raw`|(?<text>[^\s${quotes}]+)`,
  'giu'
)

const isFilterName = (name: string): name is FilterName =>
  filterNames.some((filter) => filter === name)

const isOperator = (text: string): text is 'EN' | 'OF' | 'NIET' =>
  text === 'EN' || text === 'OF' || text === 'NIET'

const piecesIn = (query: string): readonly Piece[] =>
  Array.from(query.matchAll(pieces)).flatMap(({ groups = {} }): readonly Piece[] => {
    const { name, quoted, value, phrase, text } = groups
    const filter = name?.toLowerCase()
    if (filter !== undefined && isFilterName(filter)) {
      const wanted = fold(quoted ?? value ?? '').trim()
      return wanted === '' ? [] : [{ kind: 'filter', filter: { name: filter, value: wanted } }]
    }
    if (phrase !== undefined) return phrase.trim() === '' ? [] : [{ kind: 'phrase', text: phrase }]
    if (text === undefined) return []
    return [isOperator(text) ? { kind: 'operator', text } : { kind: 'text', text }]
  })

const isTerm = (piece: Piece | undefined): boolean =>
  piece?.kind === 'text' || piece?.kind === 'phrase'

/** An operator joins what stands on both sides of it; NIET is about what follows. */
const withWordsForLooseOperators = (all: readonly Piece[]): readonly Piece[] => {
  const terms = all.filter(({ kind }) => kind !== 'filter')
  return terms.map((piece, at): Piece => {
    if (piece.kind !== 'operator') return piece
    const next = terms[at + 1]
    const isJoining =
      piece.text === 'NIET'
        ? isTerm(next)
        : isTerm(terms[at - 1]) &&
          (isTerm(next) || (next?.kind === 'operator' && next.text === 'NIET'))
    return isJoining ? piece : { kind: 'text', text: piece.text }
  })
}

/** The part of a query that is read. Who pastes a page wants the place where it begins. */
const readable = (query: string): string => {
  const text = query.slice(0, longest.text)
  const next = wordsOf(text).flatMap(({ parts }) => parts)[longest.words]
  return next === undefined ? text : text.slice(0, next.start)
}

/** More than the longest sentence has; each word costs time. */
const longest = { words: 100, text: 4000 } as const

export const parseQuery = (query: string): ParsedQuery => {
  const all = piecesIn(readable(query))
  const groups: Clause[][] = [[]]
  let role: 'plain' | 'not' = 'plain'
  const strict = new Set<Clause[]>()
  for (const piece of withWordsForLooseOperators(all)) {
    const group = groups.at(-1) ?? []
    if (piece.kind === 'filter') continue
    if (piece.kind === 'operator') {
      if (piece.text === 'OF') groups.push([])
      if (piece.text === 'EN') strict.add(group)
      if (piece.text === 'NIET') role = 'not'
      continue
    }
    const isPhrase = piece.kind === 'phrase'
    const last = group.at(-1)
    // Words in a row are looked for together: what stands for two words must see them.
    if (!isPhrase && role === 'plain' && last?.isPhrase === false && last.role === 'may') {
      group[group.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
    } else {
      group.push({
        text: piece.text,
        isPhrase,
        role: role === 'not' ? 'not' : isPhrase ? 'must' : 'may'
      })
    }
    role = 'plain'
  }
  return {
    groups: groups
      .filter((group) => group.length > 0)
      .map((group) =>
        strict.has(group)
          ? group.map((clause) => (clause.role === 'may' ? { ...clause, role: 'must' } : clause))
          : group
      ),
    filters: all.flatMap((piece) => (piece.kind === 'filter' ? [piece.filter] : []))
  }
}
