/** Entries of the reference data under what kind they are of, and what they are known by to who looks for one. */
import { grouped } from '../grouped'
import { madeOnceOf } from '../made-once'
import type { Law, Organisation, Reference } from './model'
import { knownBy, wordsFilter, type Known } from './words-filter'

/** Entries of one kind; at least one. */
interface KindGroup<T extends { readonly kind: string }> {
  readonly kind: T['kind']
  readonly entries: readonly [T, ...T[]]
}

/** Gathers entries by their kind; the kinds in the order given, and the entries in theirs. */
export const groupsByKind = <T extends { readonly kind: string }>(
  entries: readonly T[],
  kinds: readonly T['kind'][]
): readonly KindGroup<T>[] => {
  const byKind = grouped<T, T['kind']>(entries, ({ kind }) => kind)
  return kinds.flatMap((kind) => {
    const of = byKind.get(kind)
    return of === undefined ? [] : { kind, entries: of }
  })
}

/**
 * All that each organisation is known by: its name and abbreviation, the forms in the report, and other
 * spellings and names that the lexicon has for these.
 */
export const knownOrganisations = madeOnceOf(
  ({
    organisations,
    lexicon
  }: Pick<Reference, 'organisations' | 'lexicon'>): ReadonlyMap<Organisation['id'], Known> => {
    const abbreviations = grouped(lexicon.abbreviations, ({ organisation }) => organisation)
    const names = grouped(lexicon.names, ({ term }) => term)
    return new Map(
      organisations.map(({ id, name, abbreviation, searched }) => [
        id,
        knownBy([
          name,
          abbreviation,
          ...searched,
          ...(abbreviations.get(id) ?? []).flatMap(({ short, long, also }) => [
            short,
            long,
            ...also
          ]),
          ...(names.get(name) ?? []).flatMap(({ variants }) => variants)
        ])
      ])
    )
  }
)

/** All that each law is known by: its name, its number, the articles cited and the forms in the report. */
export const knownLaws = madeOnceOf(
  ({ laws }: Pick<Reference, 'laws'>): ReadonlyMap<Law['id'], Known> =>
    new Map(
      laws.map(({ id, name, citation, articles, searched }) => [
        id,
        knownBy([name, citation, ...articles.map(({ article }) => article), ...searched])
      ])
    )
)

/** Those that what was typed leaves, in their order. */
const fitting = <T extends { readonly id: string }>(
  all: readonly T[],
  typed: string,
  known: () => ReadonlyMap<T['id'], Known>
): readonly T[] => {
  if (typed.trim() === '') return all
  const fits = wordsFilter(typed)
  const of = known()
  return all.filter(({ id }) => fits(of.get(id) ?? ''))
}

/** The organisations that what was typed leaves. */
export const filteredOrganisations = (
  reference: Pick<Reference, 'organisations' | 'lexicon'>,
  typed: string
): readonly Organisation[] =>
  fitting(reference.organisations, typed, () => knownOrganisations(reference))

/** The laws and papers that what was typed leaves. */
export const filteredLaws = (reference: Pick<Reference, 'laws'>, typed: string): readonly Law[] =>
  fitting(reference.laws, typed, () => knownLaws(reference))
