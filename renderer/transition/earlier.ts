import { useMemo } from 'react'
import type { EditionId } from '../../shared/corpus/model'
import { targetOf, type Annotation } from '../../shared/notes/model'
import { isEarlier } from '../../shared/transition/editions'
import { useReport } from '../app/report'
import { useNotes } from '../notes/notes'

/** What hangs on an earlier edition of the report that is open. */
interface Earlier {
  /** What the reader has not decided of. */
  readonly open: readonly Annotation[]
  /** What they said has no place in this edition. */
  readonly left: readonly Annotation[]
  /** The editions, each once. */
  readonly editions: readonly EditionId[]
}

export const useEarlier = (): Earlier => {
  const { edition } = useReport()
  const { all, transitions } = useNotes()
  return useMemo(() => {
    const { nowhere } = transitions.of(edition.id)
    const isFromEarlier = (one: EditionId): boolean => isEarlier(one, edition.id)
    const earlier = all.filter((one) =>
      targetOf(one).some((anchor) => isFromEarlier(anchor.edition))
    )
    return {
      open: earlier.filter(({ id }) => !nowhere.has(id)),
      left: earlier.filter(({ id }) => nowhere.has(id)),
      editions: [
        ...new Set(earlier.flatMap((one) => targetOf(one).map((anchor) => anchor.edition)))
      ].filter(isFromEarlier)
    }
  }, [all, transitions, edition])
}
