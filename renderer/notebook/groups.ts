/** The annotations of all reports in the order of the notebook. */
import { sectionLabel } from '../../shared/corpus/outline'
import type { NotebookOrder } from '../../shared/notes/filter'
import type { AnnotationId } from '../../shared/notes/model'
import { nameAmong, type Library } from '../app/library'
import type { Placed } from '../notes/placed'
import { t } from '../text/nl'

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
