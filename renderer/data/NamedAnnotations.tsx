import type { ReactNode } from 'react'
import type { NamedThing } from '../../shared/export/things'
import type { Annotation } from '../../shared/notes/model'
import { withSigns } from '../../shared/text/unseen'
import { useLibrary } from '../app/library'
import { t } from '../text/nl'
import { chapterOf, firstWords } from './named'

/** So many are named one by one; of more the rest is counted. */
const mostNamed = 100

interface NamedAnnotationsProps {
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly things?: readonly NamedThing[]
}

const nothing: readonly NamedThing[] = []

/** Annotations, and what else a reader made, by name: a list that opens when asked for; a short one is open. */
export const NamedAnnotations = ({
  summary,
  annotations,
  things = nothing
}: NamedAnnotationsProps): ReactNode => {
  const library = useLibrary()
  const named = things.filter(({ kind, name }) => name !== '' || kind === 'assignment')
  const amount = annotations.length + named.length
  if (amount === 0) return null
  const shown = annotations.slice(0, mostNamed)
  const shownThings = named.slice(0, mostNamed - shown.length)
  return (
    <details className="data-named" open={amount <= 12}>
      <summary>{summary}</summary>
      <ul>
        {shown.map((annotation) => (
          <li key={annotation.id}>
            <b>{chapterOf(library, annotation)}</b> {firstWords(annotation)}
          </li>
        ))}
        {shownThings.map((thing, at) => (
          <li key={at}>
            <b>{t.things.label(thing)}</b>{' '}
            {thing.name === '' ? t.assignments.untitled : withSigns(thing.name)}
          </li>
        ))}
        {amount > mostNamed && <li>{t.data.bringIn.more(amount - mostNamed)}</li>}
      </ul>
    </details>
  )
}
