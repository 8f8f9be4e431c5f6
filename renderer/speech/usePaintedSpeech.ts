import { useLayoutEffect } from 'react'
import type { SurfaceId } from '../app/address'
import { surfaceElementId, textElementId } from '../app/element-ids'
import { rangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'
import { useIsTextWhole } from '../reader/text-stage'
import { bringRangeIntoView } from '../reading/text-elements'
import { useTerms } from '../terms/terms'
import type { Line } from './script'

/** Paints the line that is read aloud and keeps it in sight; focus stays where it is. */
export const usePaintedSpeech = (surface: SurfaceId, line: Line | undefined): void => {
  const { find } = useTerms()
  const isWhole = useIsTextWhole()
  useLayoutEffect(() => {
    const text = document.getElementById(surfaceElementId(surface))
    const range = line === undefined ? undefined : rangeOf(surface, line)
    if (text === null || range === undefined) return
    bringRangeIntoView(text, range)
    return paint('voorlezen', [range])
    // The text is cut anew when the abbreviations have been read, and the rest of it comes a moment later.
  }, [surface, line, find, isWhole])
}

const rangeOf = (surface: SurfaceId, { block, span }: Line): Range | undefined => {
  const element = document.getElementById(textElementId(surface, block))
  if (element === null) return undefined
  if (span !== null) return rangesIn(element, [span])[0]
  const note = element.parentElement?.querySelector(':scope > .editor-note') ?? element
  const range = document.createRange()
  range.selectNodeContents(note)
  return range
}
