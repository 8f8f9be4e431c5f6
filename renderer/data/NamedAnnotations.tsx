import type { ReactNode } from 'react'
import type { Annotation } from '../../shared/notes/model'
import { useLibrary } from '../app/library'
import { t } from '../text/nl'
import { chapterOf, firstWords } from './named'

/** So many are named one by one; of more the rest is counted. */
const mostNamed = 100

interface NamedAnnotationsProps {
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** Annotations by name, in a list that opens when asked for; a short one is open. */
export const NamedAnnotations = ({ summary, annotations }: NamedAnnotationsProps): ReactNode => {
  const library = useLibrary()
  if (annotations.length === 0) return null
  return (
    <details className="data-named" open={annotations.length <= 12}>
      <summary>{summary}</summary>
      <ul>
        {annotations.slice(0, mostNamed).map((annotation) => (
          <li key={annotation.id}>
            <b>{chapterOf(library, annotation)}</b> {firstWords(annotation)}
          </li>
        ))}
        {annotations.length > mostNamed && (
          <li>{t.data.bringIn.more(annotations.length - mostNamed)}</li>
        )}
      </ul>
    </details>
  )
}
