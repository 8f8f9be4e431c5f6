/** Handing notes over to a group, and what has to be known of that afterwards. */
import type { Binned } from '../notes/bin'
import type { Change } from '../notes/commands'
import {
  editsOf,
  longestName,
  longestNote,
  longestTag,
  type Annotation,
  type AnnotationId
} from '../notes/model'
import { blanked, personalIn, type Finding, type FindingKind } from '../privacy/find'
import type { HandedOver } from './file'
import type { Own, Owner } from './model'

/** What goes into a file, and who the reader is to colleagues after it. */
export interface HandOver {
  readonly handedOver: HandedOver
  readonly own: Own
  /**
   * To be kept before the file is made: what is there again after its removal was told, by the bin or a file, has to
   * be later than that, or the group would not see it come back.
   */
  readonly changes: readonly Change[]
}

/**
 * Hands annotations over under a name. Of those that were handed over before and are gone since, the removal goes
 * along: as of when it went into the bin, or as of now where that is not known any more.
 */
export const handOver = (
  { id, name }: Owner,
  before: Own | null,
  all: readonly Annotation[],
  chosen: readonly Annotation[],
  bin: readonly Binned[],
  now: number
): HandOver => {
  const here = new Set(all.map((one) => one.id))
  const binnedAt = new Map(bin.map(({ annotation, at }) => [annotation.id, at]))
  const known = new Map<AnnotationId, number | null>(
    (before?.handedOver ?? []).map((one) => [
      one.id,
      here.has(one.id) ? null : (one.removedAt ?? binnedAt.get(one.id) ?? now)
    ])
  )
  for (const one of chosen) known.set(one.id, null)
  const told = new Map((before?.handedOver ?? []).map((one) => [one.id, one.removedAt]))
  const isBack = (one: Annotation): boolean => one.updatedAt <= (told.get(one.id) ?? -1)
  const handedOver = Array.from(known, ([id, removedAt]) => ({ id, removedAt }))
  return {
    handedOver: {
      owner: { id, name },
      annotations: [...chosen],
      removed: handedOver.flatMap(({ id, removedAt }) =>
        removedAt === null ? [] : [{ id, at: removedAt }]
      )
    },
    own: { id, name, handedOver },
    changes: all.filter(isBack).map((one) => ({
      kind: 'put',
      annotation: { ...one, updatedAt: now, edits: editsOf(one) }
    }))
  }
}

/** Something in an annotation that may say who a person is. */
export interface Personal {
  readonly annotation: Annotation
  readonly findings: readonly Finding[]
  /** What it was found in. */
  readonly text: string
}

/** What the reader wrote in an annotation, apart from labels. */
const writtenIn = (annotation: Annotation): string => {
  switch (annotation.kind) {
    case 'note':
      return annotation.body
    case 'bookmark':
      return annotation.name
    case 'highlight':
      return ''
  }
}

/** What in annotations may say who a person is. `year` is the present one. */
export const personalInAll = (
  annotations: readonly Annotation[],
  year: number
): readonly Personal[] =>
  annotations.flatMap((annotation) =>
    [writtenIn(annotation), ...annotation.tags].flatMap((text) => {
      const findings = personalIn(text, year)
      return findings.length === 0 ? [] : [{ annotation, findings, text }]
    })
  )

/** Annotations without what may say who a person is. */
export const withoutPersonal = (
  annotations: readonly Annotation[],
  year: number,
  instead: (kind: FindingKind) => string
): readonly Annotation[] => {
  // What stands in the stead may be longer than what it stands for.
  const bare = (text: string, longest: number): string => {
    const findings = personalIn(text, year)
    return findings.length === 0 ? text : blanked(text, findings, instead).slice(0, longest).trim()
  }
  return annotations.map((annotation) => {
    const tags = [...new Set(annotation.tags.map((tag) => bare(tag, longestTag)))]
    switch (annotation.kind) {
      case 'note':
        return { ...annotation, tags, body: bare(annotation.body, longestNote) }
      case 'bookmark':
        return { ...annotation, tags, name: bare(annotation.name, longestName) }
      case 'highlight':
        return { ...annotation, tags }
    }
  })
}
