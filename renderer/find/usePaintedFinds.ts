import { useLayoutEffect } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Match } from '../../shared/find/find'
import { surfaceElementId, textElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { rangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'
import { bringRangeIntoView } from '../reading/text-elements'
import { useTerms } from '../terms/terms'
import type { Find } from './finds'
import type { Finding } from './useFind'

/** Paints what was found over the text, and keeps the current find in sight. */
export const usePaintedFinds = ({ finds, index }: Finding): void => {
  const { surface } = usePlaces()
  const { find } = useTerms()
  const current = finds[index]

  useLayoutEffect(() => {
    const byBlock = new Map<BlockId, Match[]>()
    for (const { block, match } of finds) {
      const here = byBlock.get(block)
      if (here === undefined) byBlock.set(block, [match])
      else here.push(match)
    }
    const ranges = [...byBlock].flatMap(([block, here]) => {
      const element = document.getElementById(textElementId(surface, block))
      return element === null ? [] : rangesIn(element, here)
    })
    return paint('vondst', ranges)
    // The text is cut anew when the abbreviations have been read.
  }, [finds, surface, find])

  useLayoutEffect(() => {
    const text = document.getElementById(surfaceElementId(surface))
    const range = current === undefined ? undefined : rangeOf(current, surface)
    if (text === null || range === undefined) return
    bringRangeIntoView(text, range)
    return paint('vondst-nu', [range])
  }, [current, surface, find])
}

const rangeOf = (
  { block, match }: Find,
  surface: Parameters<typeof textElementId>[0]
): Range | undefined => {
  const element = document.getElementById(textElementId(surface, block))
  return element === null ? undefined : rangesIn(element, [match])[0]
}
