import type { ReactNode } from 'react'
import { sectionLabel } from '../../shared/corpus/outline'
import type { ImportPlan } from '../../shared/export/merge'
import type { Annotation } from '../../shared/notes/model'
import { useLibrary, type Library } from '../app/library'
import { t } from '../text/nl'

/** So many are named one by one; of more the rest is counted. */
const mostNamed = 100

/** What a file would add, in numbers and by name. */
export const ImportPreview = ({ plan }: { readonly plan: ImportPlan }): ReactNode => {
  const library = useLibrary()
  const { added, same, twice, stays, remembered, changes } = plan
  const comes = [...added, ...twice]
  const sums = [
    ...(added.length === 0 ? [] : [addedInWords(added.length)]),
    ...(twice.length === 0 ? [] : [t.data.bringIn.twice(twice.length)]),
    ...(same === 0 ? [] : [t.data.bringIn.same(same)]),
    ...(stays.length === 0 ? [] : [t.data.bringIn.stays(stays.length)]),
    ...(remembered.length === 0 ? [] : [t.data.bringIn.remembered(remembered.length)])
  ]
  return (
    <>
      {changes.length === 0 && <p>{t.data.bringIn.nothing}</p>}
      <ul className="data-sums">
        {sums.map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      {comes.length > 0 && (
        <details className="data-named" open={comes.length <= 12}>
          <summary>{t.data.bringIn.what}</summary>
          <ul>
            {comes.slice(0, mostNamed).map((annotation) => (
              <li key={annotation.id}>
                <b>{chapterOf(library, annotation)}</b> {firstWords(annotation)}
              </li>
            ))}
            {comes.length > mostNamed && <li>{t.data.bringIn.more(comes.length - mostNamed)}</li>}
          </ul>
        </details>
      )}
    </>
  )
}

const addedInWords = (amount: number): string =>
  amount === 1 ? t.data.bringIn.addedOne : t.data.bringIn.added(amount)

const chapterOf = ({ reports }: Library, { anchor }: Annotation): string => {
  const outline = reports.get(anchor.edition)
  const block = outline?.blocks.get(anchor.block)
  const part = block === undefined ? undefined : outline?.partOf.get(block.section)
  return part === undefined ? t.data.bringIn.noPlace : sectionLabel(part.contents.section)
}

const longestShown = 80

/** The beginning of a note; of what has no words of its own, what it is and where it hangs. */
const firstWords = (annotation: Annotation): string => {
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
