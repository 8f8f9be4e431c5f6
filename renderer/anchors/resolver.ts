import type { Resolution, TextAnchor } from '../../shared/anchor/model'
import { resolverFor, type Resolve } from '../../shared/anchor/transition'
import type { Outline } from '../../shared/corpus/outline'
import { asItWas } from '../../shared/notes/standing'
import { editionTextFor } from './edition-text'

/** Resolvers of each report, by the earlier reports that they know. */
const made = new WeakMap<Outline, Map<string, Resolve>>()

/**
 * Finds anchors in a report, also by what the reports they were made on became. What was found once is known: to
 * find one takes a millisecond, and the pane, the page of a new edition and putting back ask for the same ones.
 */
export const resolverIn = (report: Outline, reports: readonly Outline[]): Resolve => {
  const olds = reports.filter(({ edition }) => edition.id !== report.edition.id)
  const name = olds.map(({ edition }) => edition.id).join()
  const known = made.get(report) ?? new Map<string, Resolve>()
  made.set(report, known)
  const there = known.get(name)
  if (there !== undefined) return there
  const resolve = remembering(report, resolverFor(editionTextFor(report), olds.map(editionTextFor)))
  known.set(name, resolve)
  return resolve
}

const remembering = (report: Outline, resolve: Resolve): Resolve => {
  const found = new Map<string, Resolution>()
  return (anchor) => {
    const key = keyOf(anchor)
    const standing = asItWas(report, anchor)
    if (standing?.kind === 'placed') return { kind: 'exact', places: standing.places }
    const resolution = found.get(key) ?? resolve(anchor)
    found.set(key, resolution)
    return resolution
  }
}

/** Tells an anchor from all others. */
export const keyOf = (anchor: TextAnchor): string => JSON.stringify(anchor)

/** Of some reports those that anchors were made on. */
export const madeOn = (
  reports: readonly Outline[],
  anchors: readonly TextAnchor[]
): readonly Outline[] => {
  const editions = new Set(anchors.map(({ edition }) => edition))
  return reports.filter(({ edition }) => editions.has(edition.id))
}
