/** Key figures as they are shown: by chapter, those that belong together in their group, the others apart. */
import type { BlockId, Gap, SectionId } from '../corpus/model'
import type { Outline, Part } from '../corpus/outline'
import { grouped } from '../grouped'
import { madeOnceOf } from '../made-once'
import { approximationWords } from '../nl/reference-words'
import { fold } from '../text/fold'
import type { Catalogue } from './catalogue'
import type { Figure, FigureGroup } from './model'

/** Figures that are shown together, and the figures that the report lost there. */
export interface FigureSet {
  /** Null for figures that belong to no group. */
  readonly group: FigureGroup | null
  readonly figures: readonly Figure[]
  readonly gaps: readonly Gap[]
}

export interface FigureChapter {
  readonly part: Part
  /** Groups in the order of the report; figures without one, and what is lost beside none, come last. */
  readonly sets: readonly FigureSet[]
}

/** What of the figures is shown; null shows all chapters. */
export interface FigureFilter {
  readonly text: string
  readonly chapter: SectionId | null
}

export const allFigures: FigureFilter = { text: '', chapter: null }

export const isFilteringFigures = ({ text, chapter }: FigureFilter): boolean =>
  text.trim() !== '' || chapter !== null

/** The chapter that a passage stands in. */
export const chapterOf = (outline: Outline, block: BlockId): Part | undefined => {
  const section = outline.blocks.get(block)?.section
  return section === undefined ? undefined : outline.partOf.get(section)
}

/**
 * The figures that a filter leaves, by the chapter of the first figure of their group: a group is never cut in
 * two. A group is shown whole when its name answers the words that are looked for.
 */
export const figureChapters = (
  outline: Outline,
  { reference, groups }: Pick<Catalogue, 'reference' | 'groups'>,
  filter: FigureFilter = allFigures
): readonly FigureChapter[] => {
  const words = fold(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const firstOf = new Map<FigureGroup['id'], Figure>()
  for (const figure of reference.figures) {
    if (figure.group !== null && !firstOf.has(figure.group)) firstOf.set(figure.group, figure)
  }
  const placeOf = (figure: Figure): Part | undefined =>
    chapterOf(outline, (firstOf.get(figure.group ?? noGroup) ?? figure).block)
  const groupOf = ({ group }: Figure): FigureGroup | null =>
    group === null ? null : (groups.get(group) ?? null)
  const shown =
    words.length === 0
      ? reference.figures
      : reference.figures.filter((figure) => {
          const said = wordsOf(figure, groupOf(figure))
          return words.every((word) => said.includes(word))
        })
  const inChapter = grouped(shown, placeOf)
  const lost = grouped(gapsIn(outline, words), ({ section }) => outline.partOf.get(section))
  return outline.parts
    .filter(({ contents }) => filter.chapter === null || contents.section.id === filter.chapter)
    .map((part) => ({
      part,
      sets: setsOf(inChapter.get(part) ?? [], groupOf, lost.get(part) ?? [], outline)
    }))
    .filter(({ sets }) => sets.length > 0)
}

/** All of them: each opening of the page shows these, and thousands are not put in order time and again. */
export const allFigureChapters = madeOnceOf((outline: Outline) =>
  madeOnceOf((catalogue: Catalogue) => figureChapters(outline, catalogue))
)

/** No group has this name. */
const noGroup = '' as FigureGroup['id']

/** What the report has lost: figures of which only the words around them are left. */
const gapsIn = (outline: Outline, words: readonly string[]): readonly Gap[] =>
  allGapsIn(outline).filter(({ text, note }) => {
    if (words.length === 0) return true
    const said = fold(`${text}\n${note ?? ''}`)
    return words.every((word) => said.includes(word))
  })

const allGapsIn = madeOnceOf(({ parts }: Outline): readonly Gap[] =>
  parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'gap'))
)

const setsOf = (
  figures: readonly Figure[],
  groupOf: (figure: Figure) => FigureGroup | null,
  gaps: readonly Gap[],
  outline: Outline
): readonly FigureSet[] => {
  const byGroup = grouped(figures, groupOf)
  const sectionOf = ({ block }: Figure): SectionId | undefined => outline.blocks.get(block)?.section
  // A figure that is lost stands with those that were left of its section.
  const beside = (members: readonly Figure[]): readonly Gap[] => {
    const sections = new Set(gaps.length === 0 ? [] : members.map(sectionOf))
    return gaps.filter(({ section }) => sections.has(section))
  }
  const groups = [...byGroup].flatMap(([group, members]): readonly FigureSet[] =>
    group === null ? [] : [{ group, figures: members, gaps: beside(members) }]
  )
  const taken = new Set(groups.flatMap((set) => set.gaps))
  const rest: FigureSet = {
    group: null,
    figures: byGroup.get(null) ?? [],
    gaps: gaps.filter((gap) => !taken.has(gap))
  }
  return rest.figures.length + rest.gaps.length === 0 ? groups : [...groups, rest]
}

/** Of each figure as it was read: it is the same object as long as the report is open. */
const folded = new WeakMap<Figure, string>()

const wordsOf = (figure: Figure, group: FigureGroup | null): string => {
  const known = folded.get(figure)
  if (known !== undefined) return known
  const { label, unit, quote, notes, approximate, value } = figure
  const said = [
    label,
    unit,
    quote,
    group?.label ?? '',
    approximate === null ? '' : approximationWords[approximate],
    String(value),
    ...notes.map(({ text }) => text)
  ]
  const words = fold(said.join('\n'))
  folded.set(figure, words)
  return words
}

/** What a total is made of. */
export interface Sum {
  readonly total: Figure
  readonly parts: readonly Figure[]
  /** What the parts come to. */
  readonly added: number
  /** `other` where they count something else than the total, so that they cannot be added. */
  readonly kind: 'equal' | 'different' | 'other'
}

/** The total of a group and its parts, where the group has one; of all its figures, whatever is shown of them. */
export const sumOf = (group: FigureGroup, members: readonly Figure[]): Sum | null => {
  const total = members.find(({ id }) => id === group.sum)
  const parts = members.filter(({ id }) => id !== group.sum)
  if (total === undefined || parts.length === 0) return null
  // Decimals are added as whole numbers: 0.1 and 0.2 are 0.3.
  const added = Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6
  const isSame = parts.every(({ unit }) => unit === total.unit)
  const kind = !isSame ? 'other' : added === total.value ? 'equal' : 'different'
  return { total, parts, added, kind }
}

/** All figures of a group, in the order of the data. */
export const membersOf = (
  { reference }: Pick<Catalogue, 'reference'>,
  { id }: FigureGroup
): readonly Figure[] => reference.figures.filter(({ group }) => group === id)

/** Figures that one axis can hold. */
export interface Comparison {
  readonly unit: string
  /** At least two. */
  readonly figures: readonly Figure[]
}

/** What of a group may be drawn as bars: values of one unit, where the data say that they compare. */
export const comparisonsOf = (
  group: FigureGroup | null,
  figures: readonly Figure[]
): readonly Comparison[] =>
  group?.comparable !== true
    ? []
    : [...grouped(figures, ({ unit }) => unit)]
        .map(([unit, members]) => ({ unit, figures: members }))
        .filter(
          ({ figures: members }) => members.length > 1 && members.every(({ value }) => value >= 0)
        )
