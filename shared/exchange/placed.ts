/** Annotations with where they stand in the reports, in the order of those, for a file that people read. */
import type { EditionText } from '../anchor/edition-text'
import { resolverFor, type Resolve } from '../anchor/transition'
import type { Passage } from '../cite/passage'
import type { Outline, Part } from '../corpus/outline'
import { targetOf, type Annotation } from '../notes/model'
import { inPlaceOrder } from '../notes/places'
import { asItWas, placesIn, standingIn, standingOfAll } from '../notes/standing'

/** An annotation and the passage that it is on; null where it has no certain place in a report that is here. */
export interface Placed {
  readonly annotation: Annotation
  readonly at: { readonly report: Outline; readonly passage: Passage } | null
}

/** What stands together under a heading: a chapter of a report, or (null) what has no place. */
export interface Chapter {
  readonly at: { readonly report: Outline; readonly part: Part } | null
  readonly placed: readonly Placed[]
}

/** Makes a report ready for anchors; asked only for one in which something has to be looked for. */
type TextOf = (report: Outline) => EditionText

/**
 * Where annotations stand: in the edition that they were made on, where that is here, and else in the first
 * report that has all of their passages for certain.
 */
const placerIn = (
  reports: readonly Outline[],
  textOf: TextOf
): ((annotation: Annotation) => Placed) => {
  const resolvers = new Map<Outline, Resolve>()
  const resolverOf = (report: Outline): Resolve => {
    const known = resolvers.get(report) ?? resolverFor(textOf(report), [])
    resolvers.set(report, known)
    return known
  }
  return (annotation) => {
    const own = reports.filter(({ edition }) => edition.id === annotation.anchor.edition)
    for (const report of own.length === 0 ? reports : own) {
      const standing = standingOfAll(
        targetOf(annotation),
        (anchor) => asItWas(report, anchor) ?? standingIn(anchor, resolverOf(report)(anchor))
      )
      const [first, ...more] = placesIn(standing).flatMap(({ block: id, start, end }) => {
        const block = report.blocks.get(id)
        return block === undefined ? [] : [{ block, start, end }]
      })
      if (first !== undefined) return { annotation, at: { report, passage: [first, ...more] } }
    }
    return { annotation, at: null }
  }
}

/** Gathers annotations by chapter, in the order of the reports; what has no place comes last. */
export const chaptersOf = (
  annotations: readonly Annotation[],
  reports: readonly Outline[],
  textOf: TextOf
): readonly Chapter[] => {
  const place = placerIn(reports, textOf)
  const placed = new Map(annotations.map((one) => [one, place(one)]))
  const chapters = reports.flatMap((report) => {
    const here = annotations.filter((one) => placed.get(one)?.at?.report === report)
    const ordered = inPlaceOrder(here, report.order, (one) => {
      const [first] = placed.get(one)?.at?.passage ?? []
      return first === undefined ? null : { block: first.block.id, start: first.start }
    })
    return report.parts.flatMap((part): readonly Chapter[] => {
      const inPart = ordered.flatMap((one) => {
        const is = placed.get(one)
        const section = is?.at?.passage[0].block.section
        return is !== undefined && section !== undefined && report.partOf.get(section) === part
          ? [is]
          : []
      })
      return inPart.length === 0 ? [] : [{ at: { report, part }, placed: inPart }]
    })
  })
  const lost = [...placed.values()].filter(({ at }) => at === null)
  return lost.length === 0 ? chapters : [...chapters, { at: null, placed: lost }]
}

/** The words that an annotation is on, as they were when it was made; of several blocks one after the other. */
export const quoteIn = (annotation: Annotation): string =>
  targetOf(annotation)
    .map(({ quote }) => quote)
    .join(' … ')
