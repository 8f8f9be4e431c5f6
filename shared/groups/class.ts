/** What each of a group did in each part of the reports: an overview for who guides them. */
import type { Outline, Part } from '../corpus/outline'
import type { Annotation } from '../notes/model'
import { annotationsIn, type Layer } from './model'

/** How much of each kind. */
export interface Amounts {
  readonly notes: number
  readonly highlights: number
  readonly bookmarks: number
}

interface Done {
  readonly layer: Layer
  /** For each part, in the order of `parts`. */
  readonly inParts: readonly Amounts[]
  /** In all parts, and what has no place in these reports. */
  readonly all: Amounts
}

/** A part of a report in which somebody did something. */
export interface ClassPart {
  readonly report: Outline
  readonly part: Part
}

export interface Class {
  readonly parts: readonly ClassPart[]
  readonly done: readonly Done[]
}

const amountsOf = (annotations: readonly Annotation[]): Amounts => {
  const amountOf = (kind: Annotation['kind']): number =>
    annotations.filter((one) => one.kind === kind).length
  return {
    notes: amountOf('note'),
    highlights: amountOf('highlight'),
    bookmarks: amountOf('bookmark')
  }
}

/** The part of the report that an annotation was made on; undefined where that is not here. */
const partOf = (
  reports: ReadonlyMap<string, Outline>,
  { anchor }: Annotation
): Part | undefined => {
  const report = reports.get(anchor.edition)
  const block = report?.blocks.get(anchor.block)
  return block === undefined ? undefined : report?.partOf.get(block.section)
}

/** Counts what was handed over, by person and by part; all parts of a report in which anything was done. */
export const classOf = (reports: ReadonlyMap<string, Outline>, layers: readonly Layer[]): Class => {
  const given = layers.map((layer) => {
    const annotations = annotationsIn(layer)
    const byPart = new Map<Part, Annotation[]>()
    for (const one of annotations) {
      const part = partOf(reports, one)
      if (part !== undefined) byPart.set(part, [...(byPart.get(part) ?? []), one])
    }
    return { layer, annotations, byPart }
  })
  const parts = [...reports.values()].flatMap((report) =>
    report.parts.some((part) => given.some(({ byPart }) => byPart.has(part)))
      ? report.parts.map((part) => ({ report, part }))
      : []
  )
  return {
    parts,
    done: given.map(({ layer, annotations, byPart }) => ({
      layer,
      inParts: parts.map(({ part }) => amountsOf(byPart.get(part) ?? [])),
      all: amountsOf(annotations)
    }))
  }
}
