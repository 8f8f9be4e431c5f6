/** A list of annotations as a written document. Loaded where it is used only: it reads Markdown. */
import { documentText } from '../nl/document'
import { entryInWords } from '../nl/entries'
import { meaningNames } from '../nl/meanings'
import { targetOf, type Annotation } from '../notes/model'
import { withSigns } from '../text/unseen'
import { blocksOfMarkdown } from './from-markdown'
import {
  paragraphOf,
  plainRun,
  withoutSkips,
  type DocumentBlock,
  type WrittenDocument
} from './model'

/** An annotation to be written down. */
export interface ListedAnnotation {
  readonly annotation: Annotation
  /** How its passage is cited (shared/cite); null for one that has no certain place. */
  readonly citation: string | null
  /** Whose it is, where that has to be said; null for the reader's own. */
  readonly owner: string | null
}

/** Annotations under one heading, such as those of a chapter. */
export interface AnnotationGroup {
  /** Null where nothing is grouped. */
  readonly title: string | null
  readonly annotations: readonly ListedAnnotation[]
}

/**
 * The document of a list of annotations: by group, each with its quote, citation, meaning, name or note, and labels,
 * in the order that is given. `facts` stand under the title.
 */
export const documentOfAnnotations = (
  title: string,
  facts: readonly string[],
  groups: readonly AnnotationGroup[]
): WrittenDocument => ({
  title: withSigns(title),
  facts: facts.map(withSigns),
  blocks: withoutSkips(groups.flatMap(groupBlocks))
})

const groupBlocks = ({ title, annotations }: AnnotationGroup): readonly DocumentBlock[] => [
  ...(title === null
    ? []
    : [{ kind: 'heading' as const, level: 2 as const, text: withSigns(title) }]),
  ...annotations.flatMap(blocksOf)
]

const blocksOf = ({ annotation, citation, owner }: ListedAnnotation): readonly DocumentBlock[] => [
  ...(annotation.entry === null ? [] : [paragraphOf(withSigns(entryInWords(annotation.entry)))]),
  {
    kind: 'quote',
    paragraphs: targetOf(annotation).map(({ quote }) => [plainRun(withSigns(quote))]),
    citation: citation === null ? null : withSigns(citation)
  },
  ...saidBy(annotation),
  ...(annotation.tags.length === 0 ? [] : [aside(documentText.tags(annotation.tags))]),
  ...(owner === null ? [] : [aside(owner)])
]

const aside = (words: string): DocumentBlock => paragraphOf(withSigns(words), true)

/** What the reader put on the passage. */
const saidBy = (annotation: Annotation): readonly DocumentBlock[] => {
  switch (annotation.kind) {
    case 'bookmark':
      return [aside(documentText.bookmark(annotation.name))]
    case 'highlight':
      return [aside(documentText.highlighted(meaningNames[annotation.meaning]))]
    case 'note':
      return blocksOfMarkdown(annotation.body, 2)
  }
}
