import { useDeeds } from '../commands/commands'
import { neighboursOf } from '../reader/neighbours'
import { useReadings } from '../reading/reading'
import { blockOf, currentBlockOn, textElementsIn } from '../reading/text-elements'
import { addressesIn } from './address'
import { surfaceElementId } from './element-ids'
import { useSurfaces } from './places'
import { useReport } from './report'
import { addressNow, useTrail } from './trail'

/** Moving through the report: back and forward, by section, by block, and to two places at once. */
export const useNavigationDeeds = (): void => {
  const outline = useReport()
  const { active, beside, openBeside, close } = useSurfaces()
  const { canGoBack, canGoForward } = useTrail()
  const readings = useReadings()
  const { place } = active
  const isAt = place.kind === 'at'

  const openNeighbour = (way: 'previous' | 'next'): void => {
    const { section } = readings.of(active.surface)
    const neighbour = neighboursOf(outline, section)[way]
    const heading = neighbour === null ? undefined : outline.headings.get(neighbour.id)
    if (heading !== undefined) active.open(heading.id)
  }

  /** From the block with focus; into the text it is the block that is read. Focus moves along. */
  const stepBlock = (step: -1 | 1): void => {
    const surface = document.getElementById(surfaceElementId(active.surface))
    if (surface === null) return
    const elements = textElementsIn(surface)
    const current = currentBlockOn(surface, readings.of(active.surface).block)
    const at = elements.findIndex((one) => blockOf(one) === current)
    const next = elements[surface.contains(document.activeElement) ? at + step : at]
    next?.scrollIntoView({ block: 'nearest' })
    next?.focus({ preventScroll: true })
  }

  useDeeds({
    'nav.back': {
      run: () => {
        history.back()
      },
      isEnabled: canGoBack
    },
    'nav.forward': {
      run: () => {
        history.forward()
      },
      isEnabled: canGoForward
    },
    'nav.previousSection': {
      run: () => {
        openNeighbour('previous')
      },
      isEnabled: isAt
    },
    'nav.nextSection': {
      run: () => {
        openNeighbour('next')
      },
      isEnabled: isAt
    },
    'nav.previousBlock': {
      run: () => {
        stepBlock(-1)
      },
      isEnabled: isAt
    },
    'nav.nextBlock': {
      run: () => {
        stepBlock(1)
      },
      isEnabled: isAt
    },
    'nav.start': {
      run: () => {
        const start = outline.parts[0]?.blocks[0]
        if (start !== undefined) active.open(start.id)
      }
    },
    'split.toggle': {
      run: () => {
        // As it is by now: what is drawn may be a moment behind.
        if (addressesIn(addressNow()).beside !== null) close('beside')
        else if (place.kind === 'at') openBeside(place.block.id)
      },
      isEnabled: isAt || beside !== null,
      isOn: beside !== null
    }
  })
}
