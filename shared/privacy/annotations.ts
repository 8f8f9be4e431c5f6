/** What in annotations may say who a person is, before they leave this machine. */
import { longestName, longestNote, longestTag, type Annotation } from '../notes/model'
import { leavingOut, personalIn, type Finding, type FindingKind, type WordsChange } from './find'

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

/** An annotation with what the reader wrote in it changed, labels too. */
export const withWords = (annotation: Annotation, change: WordsChange): Annotation => {
  const tags = [...new Set(annotation.tags.map((tag) => change(tag, longestTag)))]
  switch (annotation.kind) {
    case 'note':
      return { ...annotation, tags, body: change(annotation.body, longestNote) }
    case 'bookmark':
      return { ...annotation, tags, name: change(annotation.name, longestName) }
    case 'highlight':
      return { ...annotation, tags }
  }
}

/** Annotations without what may say who a person is. */
export const withoutPersonal = (
  annotations: readonly Annotation[],
  year: number,
  instead: (kind: FindingKind) => string
): readonly Annotation[] =>
  annotations.map((annotation) => withWords(annotation, leavingOut(year, instead)))
