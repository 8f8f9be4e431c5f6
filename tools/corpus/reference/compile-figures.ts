import type { Figure, FigureGroup } from '../../../shared/reference/model'
import { Entry, type EntryFile } from './entries'
import type { ReferenceFile } from './files'

type WrittenFigures = ReferenceFile<'figures'>['value']

/** Two dates of unlike precision are in order when neither contradicts it. */
export const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

const close = 1e-9

/** A group that says it adds up does. */
const checkSum = (
  group: WrittenFigures['groups'][number],
  entry: Entry,
  figures: WrittenFigures['figures']
): void => {
  if (group.sum === undefined) return
  const total = figures.find(({ id }) => id === group.sum)
  if (total === undefined) {
    entry.checkKnown([group.sum], { what: 'figure', ids: new Set() }, 'sum')
    return
  }
  const parts = figures.filter((figure) => figure.group === group.id && figure !== total)
  const sum = parts.reduce((all, { value }) => all + value, 0)
  if (parts.length > 0 && Math.abs(sum - total.value) < close) return
  entry.problem(
    ['sum'],
    parts.length === 0
      ? `no figure of the group "${group.id}" adds up to "${total.id}"`
      : `the figures of the group "${group.id}" add up to ${sum}, and "${total.id}" is ${total.value}`,
    'Mend the figures, or remove sum and write a note'
  )
}

/** Checks the figures against the report, and the groups that say they add up. */
export const compileFigures = (
  file: EntryFile,
  { figures, groups }: WrittenFigures
): { readonly figures: readonly Figure[]; readonly groups: readonly FigureGroup[] } => {
  file.checkOnce(figures, 'figures')
  file.checkOnce(groups, 'groups')
  const known = { what: 'group', ids: new Set<string>(groups.map(({ id }) => id)) }
  return {
    figures: figures.flatMap((written, index) => {
      const { quote, block, flagged, ...rest } = written
      const entry = new Entry(file, ['figures', index])
      const passage = entry.passage({ quote, block, flagged })
      entry.checkNote(written.notes)
      entry.checkKnown([written.group], known, 'group')
      const { period, reference } = written
      if (period !== undefined && isBefore(period.to, period.from)) {
        entry.problem(['period', 'to'], 'the period ends before it begins', 'Mend its dates')
      }
      if (period !== undefined && reference !== undefined) {
        const advice = 'Keep period for a stretch of time, reference for one date'
        entry.problem(['reference'], 'a figure has a period or a reference date', advice)
      }
      if (passage === null) return []
      return {
        ...rest,
        approximate: rest.approximate ?? null,
        period: rest.period ?? null,
        reference: rest.reference ?? null,
        group: rest.group ?? null,
        ...passage
      }
    }),
    groups: groups.map((group, index) => {
      checkSum(group, new Entry(file, ['groups', index]), figures)
      return { ...group, sum: group.sum ?? null }
    })
  }
}
