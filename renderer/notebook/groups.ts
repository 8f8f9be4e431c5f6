/** The annotations of all reports, with where each stands, in the order of the notebook. */
import type { TextPlace } from '../../shared/anchor/model'
import type { Block, EditionId } from '../../shared/corpus/model'
import { sectionLabel, type Outline } from '../../shared/corpus/outline'
import type { Layer } from '../../shared/groups/model'
import type { NotebookOrder } from '../../shared/notes/filter'
import type { Annotation, AnnotationId } from '../../shared/notes/model'
import { partKeyOf, type PartKey } from '../../shared/search/part'
import { nameAmong, type Library } from '../app/library'
import { t } from '../text/nl'

/** An annotation and where it stands; null for what has no place in a report that is here. */
export interface Placed {
  readonly annotation: Annotation
  /** The colleague whose it is; null for the reader's own. */
  readonly owner: Layer | null
  readonly at: {
    readonly report: Outline
    readonly block: Block
    readonly start: number
    readonly part: PartKey
  } | null
}

/** Where an annotation stands in the report that is open; null for one that has no certain place in it. */
type PlaceOf = (annotation: Annotation) => TextPlace | null

/**
 * Where annotations stand: in the report that is open as it was worked out, in the others where they were made,
 * as long as those have the block. Of one annotation it is the same object each time.
 */
export const placedIn = (
  library: Pick<Library, 'reports'>,
  open: Outline,
  others: readonly EditionId[],
  placeOf: PlaceOf,
  ownerOf: (annotation: Annotation) => Layer | null
): ((annotation: Annotation) => Placed) => {
  const known = new WeakMap<Annotation, Placed>()
  const found = (annotation: Annotation): Placed => {
    const owner = ownerOf(annotation)
    const isOther = others.includes(annotation.anchor.edition)
    const report = isOther ? library.reports.get(annotation.anchor.edition) : open
    const place = isOther ? annotation.anchor : placeOf(annotation)
    const block = place === null ? undefined : report?.blocks.get(place.block)
    const part = block === undefined ? undefined : report?.partOf.get(block.section)
    if (report === undefined || place === null || block === undefined || part === undefined)
      return { annotation, owner, at: null }
    const key = partKeyOf(report.edition.id, part.contents.section.id)
    return { annotation, owner, at: { report, block, start: place.start, part: key } }
  }
  return (annotation) => {
    const placed = known.get(annotation) ?? found(annotation)
    known.set(annotation, placed)
    return placed
  }
}

const ordered = (
  placed: readonly Placed[],
  { reports }: Pick<Library, 'reports'>
): readonly Placed[] => {
  const reportAt = new Map([...reports.keys()].map((id, at) => [id, at]))
  const keyed = placed.map((one) => ({
    one,
    report: one.at === null ? reportAt.size : (reportAt.get(one.at.report.edition.id) ?? 0),
    block: one.at === null ? 0 : (one.at.report.order.get(one.at.block.id) ?? 0)
  }))
  return keyed
    .sort(
      (a, b) =>
        a.report - b.report ||
        a.block - b.block ||
        (a.one.at?.start ?? 0) - (b.one.at?.start ?? 0) ||
        a.one.annotation.createdAt - b.one.annotation.createdAt
    )
    .map(({ one }) => one)
}

/** Sorts by where they stand in the reports, what has no place last; or by when they were changed, the latest first. */
export const inOrder = (
  placed: readonly Placed[],
  library: Pick<Library, 'reports'>,
  order: NotebookOrder
): readonly Placed[] =>
  order === 'place'
    ? ordered(placed, library)
    : placed.toSorted((one, other) => other.annotation.updatedAt - one.annotation.updatedAt)

/** What stands together under a title; null where nothing is grouped. */
export interface Group {
  readonly key: string
  readonly title: string | null
  readonly placed: readonly Placed[]
}

/** Gathers what is in place order by chapter; what is in the order of time stays in one. */
export const groupsOf = (
  placed: readonly Placed[],
  library: Library,
  order: NotebookOrder
): readonly Group[] => {
  if (order === 'date') return placed.length === 0 ? [] : [{ key: 'all', title: null, placed }]
  const groups = new Map<string, { readonly title: string; readonly placed: Placed[] }>()
  for (const one of placed) {
    const key = one.at?.part ?? ''
    const there = groups.get(key)
    if (there === undefined) groups.set(key, { title: titleOf(one, library), placed: [one] })
    else there.placed.push(one)
  }
  return Array.from(groups, ([key, group]) => ({ key, ...group }))
}

/** Tells a row from all others: a colleague may have handed over what the reader has as well. */
export const rowKey = ({ owner, annotation }: Placed): string =>
  `${owner?.id ?? ''}${annotation.id}`

/**
 * Groups as they were, with the annotations as they are: what has gone since is not there, but the one that is
 * written now stays, also while it says nothing.
 */
export const asTheyStood = (
  groups: readonly Group[],
  now: readonly Placed[],
  written: AnnotationId
): readonly Group[] => {
  const present = new Map(now.map((one) => [rowKey(one), one]))
  return groups.map((group) => ({
    ...group,
    placed: group.placed.flatMap((one) => {
      const isWritten = one.owner === null && one.annotation.id === written
      return isWritten ? [one] : (present.get(rowKey(one)) ?? [])
    })
  }))
}

const titleOf = ({ at }: Placed, library: Library): string => {
  const part = at?.report.partOf.get(at.block.section)
  if (at === null || part === undefined) return t.notes.noPlace
  const name = nameAmong(library, at.report.edition.id)
  const label = sectionLabel(part.contents.section)
  return name === null ? label : t.notebook.partOf(label, name)
}
