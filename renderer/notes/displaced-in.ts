import type { Annotation } from '../../shared/notes/model'
import type { StandingOf } from '../../shared/notes/standing'
import type { Unsure } from './Displaced'
import { entriesOf, type Entry } from './entries'

/** What has no certain place, by the passages that it was made on. */
export interface DisplacedNotes {
  readonly unsure: readonly Unsure[]
  readonly lost: readonly Entry[]
  /** Whether of some it is not known yet. */
  readonly isSeeking: boolean
}

export const displacedIn = (
  annotations: readonly Annotation[],
  standingOf: StandingOf
): DisplacedNotes => {
  const of = (kind: 'unsure' | 'lost'): readonly Entry[] =>
    entriesOf(
      annotations.filter((one) => standingOf(one).kind === kind),
      () => []
    )
  return {
    unsure: of('unsure').flatMap((entry) => {
      const standing = standingOf(entry.annotations[0])
      return standing.kind === 'unsure'
        ? [{ entry, asked: standing.asked, candidates: standing.candidates }]
        : []
    }),
    lost: of('lost'),
    isSeeking: annotations.some((one) => standingOf(one).kind === 'sought')
  }
}
