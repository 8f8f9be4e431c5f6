/** What `hoofdstuk:`, `soort:` and `label:` leave over. */
import { fold } from '../text/fold'
import { basesOf } from '../text/inflect'
import type { PartName } from './documents'
import type { HitKind } from './model'
import type { PartKey } from './part'
import type { Filter, FilterName } from './query/parse'

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
  aantekening: ['note'],
  antwoord: ['answer']
}

/** A kind by its name, or by the plural of it: kaders, voetnoten. */
const kindsNamed = (value: string): readonly HitKind[] => {
  const values = [value, ...basesOf(value, () => false)]
  return Object.entries(kindNames).flatMap(([name, kinds]) => (values.includes(name) ? kinds : []))
}

const isPartNamed = (value: string, { id, number, title }: PartName): boolean =>
  value === number || value === id || fold(title).startsWith(value)

/** A part of one of the reports, with what `hoofdstuk:` may call it. */
export interface NamedPart extends PartName {
  readonly key: PartKey
}

/**
 * Says whether a document passes: each name that is filtered by must be met by one of its values, so that
 * `soort:kader soort:voetnoot` finds both. A value that names nothing lets nothing through.
 */
export const passing = (
  filters: readonly Filter[],
  parts: readonly NamedPart[]
): ((kind: HitKind, part: PartKey, labels: readonly string[]) => boolean) => {
  const valuesOf = (name: FilterName): ReadonlySet<string> | null => {
    const values = filters.flatMap((filter) => (filter.name === name ? [filter.value] : []))
    return values.length === 0 ? null : new Set(values)
  }
  const [chapters, kinds, wanted] = [valuesOf('hoofdstuk'), valuesOf('soort'), valuesOf('label')]
  const inChapters =
    chapters &&
    new Set(
      parts.flatMap((part) =>
        [...chapters].some((value) => isPartNamed(value, part)) ? [part.key] : []
      )
    )
  const ofKinds = kinds && new Set([...kinds].flatMap(kindsNamed))
  return (kind, part, labels) =>
    inChapters?.has(part) !== false &&
    ofKinds?.has(kind) !== false &&
    (wanted === null || labels.some((label) => wanted.has(fold(label))))
}
