import { useLayoutEffect } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Match } from '../../shared/find/find'
import { surfaceElementId, textElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'
import { rangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'
import { useIsTextWhole } from '../reader/text-stage'
import { bringRangeIntoView } from '../reading/text-elements'
import { useTerms } from '../terms/terms'
import type { Find } from './finds'
import type { Finding } from './useFind'

/** Paints what was found over the text, and keeps the current find in sight. */
export const usePaintedFinds = ({ finds, index }: Finding): void => {
  const surface = useSurfaceId()
  const { find } = useTerms()
  const isWhole = useIsTextWhole()
  const current = finds[index]

  useLayoutEffect(() => {
    const byBlock = new Map<BlockId, Match[]>()
    for (const { block, match } of finds) {
      const here = byBlock.get(block)
      if (here === undefined) byBlock.set(block, [match])
      else here.push(match)
    }
    return paintInSlices([...byBlock], ([block, here]) => {
      const element = document.getElementById(textElementId(surface, block))
      return element === null ? [] : rangesIn(element, here)
    })
    // The text is cut anew when the abbreviations have been read, and the rest of it comes a moment later.
  }, [finds, surface, find, isWhole])

  useLayoutEffect(() => {
    const text = document.getElementById(surfaceElementId(surface))
    const range = current === undefined ? undefined : rangeOf(current, surface)
    if (text === null || range === undefined) return
    bringRangeIntoView(text, range)
    return paint('vondst-nu', [range])
  }, [current, surface, find, isWhole])
}

/** How long painting may hold up typing at a time, in milliseconds. */
const slice = 8

/** Paints what each item has. Of a letter there are thousands: then the rest comes a moment later. */
const paintInSlices = <T>(
  items: readonly T[],
  rangesOf: (item: T) => readonly Range[]
): (() => void) => {
  const erasers: (() => void)[] = []
  let next = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const paintSome = (): void => {
    const ranges: Range[] = []
    for (const end = performance.now() + slice; next < items.length; next += 1) {
      const item = items[next]
      if (performance.now() > end || item === undefined) break
      ranges.push(...rangesOf(item))
    }
    erasers.push(paint('vondst', ranges))
    if (next < items.length) timer = setTimeout(paintSome, 0)
  }
  paintSome()
  return () => {
    clearTimeout(timer)
    for (const erase of erasers) erase()
  }
}

const rangeOf = (
  { block, match }: Find,
  surface: Parameters<typeof textElementId>[0]
): Range | undefined => {
  const element = document.getElementById(textElementId(surface, block))
  return element === null ? undefined : rangesIn(element, [match])[0]
}
