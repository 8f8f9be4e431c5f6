import { useEffect } from 'react'
import type { EditionText } from '../../shared/anchor/edition-text'
import type { EditionId } from '../../shared/corpus/model'
import type { Annotation } from '../../shared/notes/model'
import { editionsWanted, withSurroundings } from '../../shared/notes/surroundings'
import type { Library } from '../app/library'
import type { Notebook } from '../db/notebook'
import { editionTextFor } from './edition-text'

/** The editions that annotations lack something of, as far as they have been read. */
const wantedOf = (
  { reports }: Library,
  annotations: readonly Annotation[]
): ReadonlyMap<EditionId, EditionText> =>
  new Map(
    [...editionsWanted(annotations)].flatMap((edition) => {
      const report = reports.get(edition)
      return report === undefined ? [] : [[edition, editionTextFor(report)] as const]
    })
  )

/**
 * Gives what an earlier version of the app made, or a file of it brings, the surroundings of its passages, when
 * the page has nothing else to do. What is not kept now is so by the next window.
 */
export const useSurroundings = (
  notebook: Notebook | null,
  library: Library,
  annotations: readonly Annotation[]
): void => {
  useEffect(() => {
    if (notebook?.access !== 'write' || editionsWanted(annotations).size === 0) return
    const idle = requestIdleCallback(() => {
      const editions = wantedOf(library, annotations)
      if (withSurroundings(annotations, editions).length > 0)
        void notebook.revise((now) => withSurroundings(now, editions))
    })
    return () => {
      cancelIdleCallback(idle)
    }
  }, [notebook, library, annotations])
}
