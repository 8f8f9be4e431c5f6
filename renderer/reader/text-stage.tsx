/** How much of a chapter is on the page: when it is opened first what is seen of it, and all of it right after. */
import {
  createContext,
  startTransition,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode
} from 'react'
import { flushSync } from 'react-dom'
import type { BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import type { Opening } from '../../shared/corpus/stretches'
import { spotKey } from '../../shared/memory/model'
import type { Place } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { keptSpot } from '../app/trail'
import { useSpots } from '../reading/spots'

/** What is drawn of the chapter: all of it when null. */
type TextStage = Opening | null

const TextStageContext = createContext<TextStage>(null)

/** What is drawn of the chapter on this surface; null for all of it. */
export const useTextStage = (): TextStage => useContext(TextStageContext)

/** Whether the whole chapter is on the page. What looks at its elements looks again when it is. */
export const useIsTextWhole = (): boolean => useTextStage() === null

/** Lines of text are not lower than this, however small they are set, in CSS pixels. */
const lowestLine = 20

/** What is so near to the window, in heights of it, is there: the browser lays out what is within one and a half. */
const windowsAround = 2

/** What a place is opened at; null where all of its chapter must be there: footnotes stand below all else. */
const openingOf = (
  { blocks }: Outline,
  candidates: readonly (BlockId | undefined)[]
): Opening | null => {
  const at = new Set(candidates.filter((id) => id !== undefined))
  if ([...at].some((id) => blocks.get(id)?.kind === 'footnote')) return null
  const lines = Math.ceil((windowsAround * innerHeight) / lowestLine)
  return { at, linesBefore: lines, linesAfter: lines }
}

/** Tells chapters apart: a step within one leaves it as it is. */
const partOf = (place: Place): unknown => (place.kind === 'at' ? place.part : null)

interface TextStagesProps {
  readonly children: ReactNode
}

/**
 * Keeps for what is in it how much of the chapter is drawn. Out of sight a stretch takes as much room without its text
 * as with it (`contain-intrinsic-size`), so nothing moves when the rest comes; who goes on to another passage or presses
 * anything before that gets all of it at once.
 */
export const TextStages = ({ children }: TextStagesProps): ReactNode => {
  const report = useReport()
  const { surface, place } = usePlaces()
  const spots = useSpots()
  const [opened, setOpened] = useState({ place, isWhole: false })
  if (opened.place !== place) setOpened({ place, isWhole: partOf(opened.place) === partOf(place) })
  const { isWhole } = opened
  // Before the next press can come: what a reader does is done to all of the chapter, as going to its end.
  useLayoutEffect(() => {
    if (isWhole) return
    const showAll = (): void => {
      setOpened({ place, isWhole: true })
    }
    const painting = requestAnimationFrame(() => {
      startTransition(showAll)
    })
    const showAllNow = (): void => {
      flushSync(showAll)
    }
    const presses = new AbortController()
    const { signal } = presses
    window.addEventListener('keydown', showAllNow, { capture: true, signal })
    window.addEventListener('pointerdown', showAllNow, { capture: true, signal })
    return () => {
      cancelAnimationFrame(painting)
      presses.abort()
    }
  }, [place, isWhole])
  const stage = useMemo(() => {
    if (isWhole || place.kind !== 'at') return null
    const key = spotKey(report.edition.id, place.part.contents.section.id)
    return openingOf(report, [place.block.id, keptSpot(surface)?.block, spots.of(key)?.block])
  }, [isWhole, place, report, surface, spots])
  return <TextStageContext value={stage}>{children}</TextStageContext>
}
