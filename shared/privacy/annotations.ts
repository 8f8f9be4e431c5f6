/** What in annotations may say who a person is, before they leave this machine. */
import { longestName, longestNote, longestTag, type Annotation } from '../notes/model'
import { blanked, personalIn, type Finding, type FindingKind } from './find'

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
