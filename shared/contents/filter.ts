/** Filtering the contents of a report by what a reader types. */
import type { SectionId } from '../corpus/model'
import { sectionLabel, type ContentsNode, type Outline } from '../corpus/outline'
import { foldedForm, foldedWords } from '../text/find-folded'

/** What a filter leaves of the contents. */
export interface Filtered {
  /** Folded words of the query, to mark in the titles. */
  readonly words: readonly string[]
  /** Sections to show: those that match, and everything above them. */
  readonly shown: ReadonlySet<SectionId>
  /** Sections that match themselves. */
  readonly matching: ReadonlySet<SectionId>
}

/** Holds a filter against the contents of one report; the titles are folded once. */
export type ContentsFilter = (query: string) => Filtered | null

/**
 * Makes the filter of a report. A section matches when its number and title together hold every word
 * of the query somewhere, without regard to case and diacritics. Null when nothing is asked.
 */
export const contentsFilter = ({ parts }: Outline): ContentsFilter => {
  const forms = new Map<SectionId, string>()
  const formOf = ({ section }: ContentsNode): string => {
    const before = forms.get(section.id)
    if (before !== undefined) return before
    const form = foldedForm(sectionLabel(section))
    forms.set(section.id, form)
    return form
  }
  return (query) => {
    const words = foldedWords(query)
    if (words.length === 0) return null
    const shown = new Set<SectionId>()
    const matching = new Set<SectionId>()
    const keep = (node: ContentsNode): boolean => {
      const form = formOf(node)
      const isMatch = words.every((word) => form.includes(word))
      if (isMatch) matching.add(node.section.id)
      // Every child is asked: `some` would stop at the first that stays.
      const isAbove = node.children.filter(keep).length > 0
      if (isMatch || isAbove) shown.add(node.section.id)
      return isMatch || isAbove
    }
    for (const { contents } of parts) keep(contents)
    return { words, shown, matching }
  }
}
