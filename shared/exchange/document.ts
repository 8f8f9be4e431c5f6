/** Notes as a document for Word or paper. Loaded where it is used only: it reads Markdown. */
import { referenceToPassage } from '../cite/reference'
import { sectionLabel } from '../corpus/outline'
import { documentOfAnnotations } from '../document/annotations'
import type { WrittenDocument } from '../document/model'
import { exchange } from '../nl/exchange'
import type { Chapter } from './placed'

/** Annotations by chapter, each with its quote, its reference and what the reader put there. */
export const documentOf = (chapters: readonly Chapter[], madeAt: number): WrittenDocument => {
  const amount = chapters.reduce((sum, { placed }) => sum + placed.length, 0)
  return documentOfAnnotations(
    exchange.title,
    [exchange.made(madeAt, amount)],
    chapters.map((chapter) => ({
      title: titleOf(chapter, chapters),
      annotations: chapter.placed.map(({ annotation, at }) => ({
        annotation,
        citation: at === null ? null : referenceToPassage(at.report, at.passage).text,
        owner: null
      }))
    }))
  )
}

/** The name of a chapter, with that of its report where there are more. */
const titleOf = ({ at }: Chapter, chapters: readonly Chapter[]): string => {
  if (at === null) return exchange.withoutPlace
  const label = sectionLabel(at.part.contents.section)
  const isAlone = chapters.every((other) => other.at === null || other.at.report === at.report)
  return isAlone ? label : `${at.report.edition.title}: ${label}`
}
