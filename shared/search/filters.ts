/** What `hoofdstuk:`, `soort:` and `label:` leave over. */
import { fold } from '../text/fold'
import type { PartName, SearchDocument } from './documents'
import type { HitKind } from './model'
import type { Filter } from './query/parse'

/** What a reader may call a kind of hit, folded. */
const kindNames: Readonly<Record<string, readonly HitKind[]>> = {
  tekst: ['text'],
  alinea: ['text'],
  kop: ['heading'],
  titel: ['heading'],
  kader: ['box'],
  voetnoot: ['footnote'],
  noot: ['footnote'],
  werkwijze: ['procedure'],
  procedure: ['procedure'],
  organisatie: ['organisation'],
  wet: ['law'],
  regelgeving: ['law'],
  cijfer: ['figure'],
  kerncijfer: ['figure'],
  gebeurtenis: ['event'],
  tijdlijn: ['event'],
  afkorting: ['abbreviation'],
  begrip: ['abbreviation'],
  notitie: ['note'],
  aantekening: ['note']
}

/** Names of kinds, for whoever explains them. */
export const kindFilterNames: readonly string[] = Object.keys(kindNames)

const kindsNamed = (value: string): readonly HitKind[] =>
  Object.entries(kindNames).flatMap(([name, kinds]) =>
    value === name || value === `${name}en` || value === `${name}s` || value === `${name}n`
      ? kinds
      : []
  )

const isPartNamed = (value: string, { id, number, title }: PartName): boolean =>
  value === number || value === id || fold(title).startsWith(value)

type Facts = Pick<SearchDocument, 'kind' | 'part' | 'labels'>

/**
 * Whether a document passes: each name that is filtered by must be met by one of its values, so that
 * `soort:kader soort:voetnoot` finds both. A value that names nothing lets nothing through.
 */
export const passes = (
  filters: readonly Filter[],
  parts: readonly PartName[],
  { kind, part, labels }: Facts
): boolean => {
  const names = new Set(filters.map(({ name }) => name))
  return [...names].every((name) =>
    filters.some((filter) => {
      if (filter.name !== name) return false
      switch (name) {
        case 'hoofdstuk':
          return parts.some((one) => one.id === part && isPartNamed(filter.value, one))
        case 'soort':
          return kindsNamed(filter.value).includes(kind)
        case 'label':
          return labels.some((label) => fold(label) === filter.value)
      }
    })
  )
}
