import { useLayoutEffect, useMemo } from 'react'
import { stepsOfAnswer, type AnswerName } from '../../shared/assignments/answer-name'
import type { EditionId } from '../../shared/corpus/model'
import { isSameEntry } from '../../shared/reference/entry'
import { answerOpened, entryOpened, type Hit } from '../../shared/search/model'
import { walkedAt, type Place } from '../app/address'
import { isMarkedAt, markedBy } from '../app/asked'
import { useLibrary } from '../app/library'
import { usePlaces } from '../app/places'
import { keyOf, noSearch, page, queryOf, shownFor, type SearchPlace } from '../app/search-place'
import { useOpenHit } from '../assignments/useOpenHit'
import { paintMarks } from '../reader/marks'
import { useSearchClient } from '../search/client'
import { isShowable } from '../search/hit-words'
import { useSearch } from '../search/useSearch'
import { useTerms } from '../terms/terms'

/** The hits of a search, as the reader goes along them in the text. */
export interface Walk {
  readonly search: SearchPlace
  readonly total: number
  /** Which hit the reader is at or was at last, from 0; -1 when it is no longer among them. */
  readonly index: number
  /** True when the place that is shown is that hit. */
  readonly isHere: boolean
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  readonly go: (step: 1 | -1) => void
}

/** Null where the place is not read with a search at hand, or as long as its hits are not there. */
export const useWalk = (place: Place): Walk | null => {
  const library = useLibrary()
  const places = usePlaces()
  const openHit = useOpenHit(places)
  const client = useSearchClient()
  const search = walkedAt(place)
  // One list further than is shown there: the next hit is at hand at its end as well.
  const { state } = useSearch(client, queryOf(search ?? noSearch, (search?.shown ?? 0) + page))
  const answer = state.kind === 'answered' ? state.answer : null
  const hits = (answer?.hits ?? []).filter((hit) => isShowable(library, hit))
  const index = hits.findIndex((hit) => keyOf(hit) === search?.opened)
  const current = hits[index]
  const isHere = current !== undefined && isAt(place, places.report.edition.id, current)
  useMarkedHit(isHere ? current : undefined)
  if (search === null || answer === null) return null
  const at = (step: 1 | -1): Hit | undefined => hits[index + step]
  return {
    search,
    total: answer.total,
    index,
    isHere,
    hasPrevious: at(-1) !== undefined,
    hasNext: at(1) !== undefined,
    go: (step) => {
      const hit = at(step)
      if (hit === undefined) return
      const shown = Math.max(search.shown, shownFor(index + step))
      openHit(hit, { ...search, shown, opened: keyOf(hit) })
    }
  }
}

/** Is a hit what is shown, in the report that is open? */
const isAt = (place: Place, report: EditionId, { edition, block, target }: Hit): boolean => {
  const answer = answerOpened(target)
  if (place.kind === 'assignment' || answer !== null)
    // What was handed in is in no report.
    return place.kind === 'assignment' && isSameAnswer(place.answer, answer)
  if (edition !== report) return false
  const entry = entryOpened(target)
  return place.kind === 'entry'
    ? entry !== null && isSameEntry(entry, place)
    : place.kind === 'at' && entry === null && block === place.block.id
}

const isSameAnswer = (one: AnswerName | null, other: AnswerName | null): boolean =>
  one !== null && other !== null && stepsOfAnswer(one) === stepsOfAnswer(other)

/** Marks the words of the hit where it was not opened just now: on the way back, or after a start. */
const useMarkedHit = (hit: Hit | undefined): void => {
  const { surface, report, place, marked } = usePlaces()
  const { find } = useTerms()
  const own = useMemo(() => (hit === undefined ? null : markedBy(hit)), [hit])
  const isMarked = marked !== null && isMarkedAt(marked, report.edition.id, place)
  useLayoutEffect(() => {
    if (own === null || isMarked) return
    return paintMarks(surface, own)
    // The text is cut anew when the abbreviations have been read.
  }, [surface, own, isMarked, find])
}
