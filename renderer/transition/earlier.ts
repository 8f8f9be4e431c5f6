import { useMemo } from 'react'
import type { EditionId } from '../../shared/corpus/model'
import type { Annotation } from '../../shared/notes/model'
import { earlierIn, type Earlier } from '../../shared/transition/earlier'
import type { EditionRows } from '../../shared/transition/model'
import { useReport } from '../app/report'
import { useNotes } from '../notes/notes'

/** What was worked out of annotations: several parts of the window ask for the same. */
const known = new WeakMap<
  readonly Annotation[],
  { readonly rows: EditionRows; readonly edition: EditionId; readonly earlier: Earlier }
>()

const earlierOf = (all: readonly Annotation[], rows: EditionRows, edition: EditionId): Earlier => {
  const there = known.get(all)
  if (there?.rows === rows && there.edition === edition) return there.earlier
  const earlier = earlierIn(all, rows, edition)
  known.set(all, { rows, edition, earlier })
  return earlier
}

/** What hangs on an earlier edition of the report that is open. */
export const useEarlier = (): Earlier => {
  const { edition } = useReport()
  const { all, transitions } = useNotes()
  return useMemo(
    () => earlierOf(all, transitions.of(edition.id), edition.id),
    [all, transitions, edition]
  )
}
