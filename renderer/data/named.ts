/** What a reader knows an annotation by: its chapter and its first words. */
import { sectionLabel } from '../../shared/corpus/outline'
import type { Annotation } from '../../shared/notes/model'
import type { Library } from '../app/library'
import { t } from '../text/nl'

export const chapterOf = ({ reports }: Library, { anchor }: Annotation): string => {
  const outline = reports.get(anchor.edition)
  const block = outline?.blocks.get(anchor.block)
  const part = block === undefined ? undefined : outline?.partOf.get(block.section)
  return part === undefined ? t.data.bringIn.noPlace : sectionLabel(part.contents.section)
}

/** The longest that is shown, in UTF-16 code units. */
const longestShown = 80

/** The beginning of a note; of what has no words of its own, what it is and where it hangs. */
export const firstWords = (annotation: Annotation): string => {
  const { quote } = annotation.anchor
  switch (annotation.kind) {
    case 'note':
      return shortened(annotation.body)
    case 'highlight':
      return `${t.notes.meaning[annotation.meaning]}: ${shortened(quote)}`
    case 'bookmark':
      return `${t.data.bringIn.bookmark}: ${shortened(quote)}`
  }
}

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longestShown) return line
  return `${line.slice(0, line.lastIndexOf(' ', longestShown) + 1 || longestShown).trim()}…`
}
